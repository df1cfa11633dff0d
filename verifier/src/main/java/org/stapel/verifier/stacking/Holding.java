package org.stapel.verifier.stacking;

import org.stapel.credential.verification.Report;
import org.stapel.verifier.stacking.world.Achievement;

import java.util.Optional;

/// A credential that somebody holds up, with what this verifier says of it.
///
/// @param achievement empty when nothing in it can be read
public record Holding(Report report, Optional<Achievement> achievement) {}
