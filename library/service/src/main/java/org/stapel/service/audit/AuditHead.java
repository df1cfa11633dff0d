package org.stapel.service.audit;

/// The end of a chain: kept elsewhere (printed, mailed, signed), it shows a tail that was cut off
/// or a chain that was written anew.
///
/// @param sequence 0 for the empty chain
public record AuditHead(String organisation, long sequence, String hash) {}
