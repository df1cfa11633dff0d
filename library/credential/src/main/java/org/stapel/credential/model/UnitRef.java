package org.stapel.credential.model;

import java.util.Optional;

/// A course unit of an institution's programme, with its version (usually the academic year).
public record UnitRef(String id, Optional<String> version, LocalizedText title) {}
