package org.stapel.issuer.journal;

/// Told of each act once it is stored; for metrics, so without any guarantee.
@FunctionalInterface
public interface CountActs {
    void count(Act act);
}
