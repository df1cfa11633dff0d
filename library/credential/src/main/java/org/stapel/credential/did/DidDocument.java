package org.stapel.credential.did;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a DID document says about keys (DID Core section 5); everything else in it is left out.
///
/// @param assertionMethod the keys that may sign credentials
public record DidDocument(
        Did id, List<VerificationMethod> verificationMethods, Set<DidUrl> assertionMethod) {
    public DidDocument {
        verificationMethods = List.copyOf(verificationMethods);
        assertionMethod = Set.copyOf(assertionMethod);
    }

    /// The key of this name, retired and revoked ones included.
    public Optional<VerificationMethod> method(DidUrl name) {
        return verificationMethods.stream().filter(method -> method.id().equals(name)).findFirst();
    }

    /// Whether the key of this name may sign credentials.
    public boolean asserts(DidUrl name) {
        return assertionMethod.contains(name);
    }
}
