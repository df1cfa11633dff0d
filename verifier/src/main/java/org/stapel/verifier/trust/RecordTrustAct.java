package org.stapel.verifier.trust;

/// Keeps who did what to the trust list.
public interface RecordTrustAct {
    /// @param act one of `trust.proposed`, `trust.signed`, `trust.rejected`
    /// @param account who did it
    /// @param subject the proposal's id
    /// @param detail no personal data: list versions, institution ids
    void record(String act, String account, String subject, String detail);
}
