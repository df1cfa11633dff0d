package org.stapel.issuer.award;

/// Something that follows from a confirmed award or from its standing. Repeatable: it is called
/// again after a crash, and does then only what is still missing.
@FunctionalInterface
public interface FollowUp {
    void after(Award.Confirmed award);
}
