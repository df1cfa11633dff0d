package org.stapel.verifier.verification;

import java.util.Optional;

/// The one credential in what was handed in, or why there is none.
public sealed interface Unpacked {
    /// @param host where a link led, to be shown: it may look like another
    record Credential(String unverifiedCredential, Origin origin, Optional<String> host)
            implements Unpacked {}

    /// No verification takes place; the code is stable and public.
    record NoCredential(String code) implements Unpacked {}
}
