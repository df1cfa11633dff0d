package org.stapel.verifier.planted;

import org.jspecify.annotations.Nullable;
import org.stapel.issuer.planted.KnowsEverything;

public record KnowsTheIssuer(@Nullable KnowsEverything issuer) {}
