package org.stapel.credential.securing;

/// A public key as a JWK (RFC 7517), in compact JSON with only the members that RFC 7638 requires,
/// in its order.
///
/// Made by the securing package from a parsed key, so it never holds a private member.
public record PublicJwk(String json) {}
