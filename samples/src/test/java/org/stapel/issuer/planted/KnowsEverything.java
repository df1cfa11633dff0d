package org.stapel.issuer.planted;

import com.nimbusds.jose.jwk.JWK;

import org.springframework.context.ApplicationContext;
import org.stapel.issuer.planted.store.Rows;
import org.stapel.verifier.planted.KnowsTheIssuer;

public record KnowsEverything(
        ApplicationContext context, Rows rows, JWK key, KnowsTheIssuer verifier) {}
