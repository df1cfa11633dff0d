package org.stapel.issuer.batch;

import org.stapel.issuer.privacy.SealedText;

import java.time.Instant;

/// How a file came in.
///
/// @param name of the file, sealed under the batch's key
/// @param bytes its size
public record Upload(String by, Instant at, SealedText name, int bytes) {}
