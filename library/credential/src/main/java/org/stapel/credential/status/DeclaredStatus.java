package org.stapel.credential.status;

/// What a credential says about where its status stands.
public sealed interface DeclaredStatus {
    /// An entry that we can look up.
    record Known(StatusEntry entry) implements DeclaredStatus {}

    /// A status type or purpose that we do not know; never ignored, since it might say "withdrawn".
    record Unsupported(String type) implements DeclaredStatus {}

    /// An entry that can never be looked up; the code is one of [StatusCodes].
    record Broken(String code, String why) implements DeclaredStatus {}
}
