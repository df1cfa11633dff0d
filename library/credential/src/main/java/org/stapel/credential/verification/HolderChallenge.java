package org.stapel.credential.verification;

/// What this verifier asked a holder to sign over: itself, and a nonce that is used once.
public record HolderChallenge(String audience, String nonce) {}
