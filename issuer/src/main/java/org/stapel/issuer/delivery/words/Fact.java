package org.stapel.issuer.delivery.words;

/// One line of a list of facts.
public record Fact(String label, String value) {}
