package org.stapel.issuer.console;

import org.stapel.credential.model.AwardKind;
import org.stapel.credential.model.LocalizedText;

/// A module or course unit of the catalogue, as something to award.
///
/// @param id as the catalogue names it
public record CatalogueChoice(AwardKind kind, String id, LocalizedText title) {}
