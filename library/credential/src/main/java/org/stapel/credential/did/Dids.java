package org.stapel.credential.did;

import java.util.Map;

/// Resolves each DID by its method.
public final class Dids implements ResolveDid {
    private final Map<String, ResolveDid> byMethod;

    public Dids(Map<String, ResolveDid> byMethod) {
        this.byMethod = Map.copyOf(byMethod);
    }

    /// The three methods that we know.
    public static Dids with(DidWeb web) {
        return new Dids(Map.of("web", web, "key", new DidKey(), "jwk", new DidJwk()));
    }

    @Override
    public Resolution resolve(Did did) {
        ResolveDid method = byMethod.get(did.method());
        return method == null
                ? new NotResolved("did_method_unsupported", "no method " + did.method())
                : method.resolve(did);
    }
}
