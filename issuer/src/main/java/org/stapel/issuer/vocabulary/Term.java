package org.stapel.issuer.vocabulary;

import org.stapel.credential.model.LocalizedText;

/// One term.
///
/// @param code its code, or its address
public record Term(String code, LocalizedText label) {}
