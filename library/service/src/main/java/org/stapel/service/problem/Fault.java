package org.stapel.service.problem;

/// One of several things that are wrong with an input.
///
/// @param pointer RFC 6901 JSON pointer of the place, empty for the whole input
/// @param detail for a developer, without personal data
public record Fault(String code, String pointer, String detail) {}
