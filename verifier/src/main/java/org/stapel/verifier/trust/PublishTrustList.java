package org.stapel.verifier.trust;

/// Puts a newly signed list where the verifiers read it.
public interface PublishTrustList {
    /// Replaces the published list as a whole: a reader sees the old or the new one.
    Published publish(String signed);

    /// What came of it.
    sealed interface Published {}

    /// Written durably.
    record Done() implements Published {}

    /// Nothing changed; `why` is for the operator.
    record NotWritten(String why) implements Published {}
}
