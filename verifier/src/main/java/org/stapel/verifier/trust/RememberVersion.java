package org.stapel.verifier.trust;

/// Remembers across restarts the highest version that was accepted, so that an older list put back
/// in its place is recognised.
public interface RememberVersion {
    /// 0 when none was accepted yet.
    long highest();

    /// Keeps the greater of the two.
    void accepted(long version);
}
