package org.stapel.credential.planted;

import org.springframework.context.ApplicationContext;
import org.stapel.issuer.planted.KnowsEverything;

import java.net.http.HttpClient;
import java.time.Instant;

record KnowsTooMuch(
        ApplicationContext context, KnowsEverything issuer, HttpClient client, Instant made) {
    static Instant stamp() {
        return Instant.now();
    }
}
