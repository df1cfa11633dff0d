package org.stapel.issuer.keys;

import org.stapel.credential.encoding.Bytes;

/// The installation's own secret, from which keys for one use each are derived.
@FunctionalInterface
public interface InstallationSecret {
    /// 32 bytes, always the same for the same use.
    Bytes derive(String use);
}
