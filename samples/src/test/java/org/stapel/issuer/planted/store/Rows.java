package org.stapel.issuer.planted.store;

public record Rows(int count) {}
