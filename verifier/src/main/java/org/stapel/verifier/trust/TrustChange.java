package org.stapel.verifier.trust;

import org.stapel.credential.encoding.RefusedInput;
import org.stapel.credential.verification.RecognisedIssuer;
import org.stapel.credential.verification.RecognisedIssuer.Entitlement;
import org.stapel.credential.verification.RecognisedIssuer.TrustedKey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// One change that an editor proposes to the list.
///
/// Nothing is ever taken off the list: an entitlement ends, a key is closed or marked compromised,
/// an institution ends; what it awarded before stays checkable.
public sealed interface TrustChange {
    /// The institution that changes.
    String issuer();

    /// The list's institutions after this change.
    ///
    /// @throws RefusedInput with code `unknown_issuer`, `unknown_key` or `already_listed`
    List<RecognisedIssuer> applyTo(List<RecognisedIssuer> issuers);

    /// A new institution, or new names and addresses of one on the list; keys and entitlements of
    /// one on the list stay as they are.
    record PutIssuer(RecognisedIssuer identity) implements TrustChange {
        @Override
        public String issuer() {
            return identity.id();
        }

        @Override
        public List<RecognisedIssuer> applyTo(List<RecognisedIssuer> issuers) {
            boolean listed = issuers.stream().anyMatch(i -> i.id().equals(identity.id()));
            if (listed) return altered(issuers, identity.id(), this::renamed);
            List<RecognisedIssuer> all = new ArrayList<>(issuers);
            all.add(identity);
            return List.copyOf(all);
        }

        private RecognisedIssuer renamed(RecognisedIssuer old) {
            return new RecognisedIssuer(
                    old.id(),
                    identity.name(),
                    identity.did(),
                    identity.url(),
                    identity.certificateSubject(),
                    old.keys(),
                    old.entitlements(),
                    old.endedOn(),
                    old.successor());
        }
    }

    /// A new entitlement, or the end of one on the list (same id, now with `until`).
    record PutEntitlement(String issuer, Entitlement entitlement) implements TrustChange {
        @Override
        public List<RecognisedIssuer> applyTo(List<RecognisedIssuer> issuers) {
            return altered(issuers, issuer, old -> withEntitlements(old, replaced(old)));
        }

        private List<Entitlement> replaced(RecognisedIssuer old) {
            List<Entitlement> all = new ArrayList<>(old.entitlements());
            all.removeIf(e -> e.id().equals(entitlement.id()));
            all.add(entitlement);
            return all;
        }
    }

    /// A new key, or another window for one on the list.
    record PutKey(String issuer, TrustedKey key) implements TrustChange {
        @Override
        public List<RecognisedIssuer> applyTo(List<RecognisedIssuer> issuers) {
            return altered(issuers, issuer, old -> withKeys(old, replaced(old)));
        }

        private List<TrustedKey> replaced(RecognisedIssuer old) {
            List<TrustedKey> all = new ArrayList<>(old.keys());
            boolean otherKey =
                    all.stream()
                            .anyMatch(k -> k.id().equals(key.id()) && !k.key().equals(key.key()));
            if (otherKey)
                throw new RefusedInput(
                        "already_listed", "/key/id", "another key is listed as " + key.id());
            all.removeIf(k -> k.id().equals(key.id()));
            all.add(key);
            return all;
        }
    }

    /// The key fell into other hands on that day; from then it verifies nothing, whenever it
    /// signed.
    record MarkCompromised(String issuer, String key, Instant on) implements TrustChange {
        @Override
        public List<RecognisedIssuer> applyTo(List<RecognisedIssuer> issuers) {
            return altered(issuers, issuer, this::marked);
        }

        private RecognisedIssuer marked(RecognisedIssuer old) {
            if (old.keys().stream().noneMatch(k -> k.id().equals(key)))
                throw new RefusedInput("unknown_key", "/key", "not a key of this issuer: " + key);
            return withKeys(
                    old, old.keys().stream().map(k -> k.id().equals(key) ? marked(k) : k).toList());
        }

        private TrustedKey marked(TrustedKey k) {
            return new TrustedKey(k.id(), k.key(), k.from(), k.until(), Optional.of(on));
        }
    }

    /// The institution closed or merged; a successor answers for it.
    record EndIssuer(String issuer, LocalDate endedOn, Optional<String> successor)
            implements TrustChange {
        @Override
        public List<RecognisedIssuer> applyTo(List<RecognisedIssuer> issuers) {
            return altered(issuers, issuer, this::ended);
        }

        private RecognisedIssuer ended(RecognisedIssuer old) {
            return new RecognisedIssuer(
                    old.id(),
                    old.name(),
                    old.did(),
                    old.url(),
                    old.certificateSubject(),
                    old.keys(),
                    old.entitlements(),
                    Optional.of(endedOn),
                    successor);
        }
    }

    private static List<RecognisedIssuer> altered(
            List<RecognisedIssuer> issuers, String id, UnaryOperator<RecognisedIssuer> change) {
        if (issuers.stream().noneMatch(issuer -> issuer.id().equals(id)))
            throw new RefusedInput("unknown_issuer", "/issuer", "not on the list: " + id);
        return issuers.stream()
                .map(issuer -> issuer.id().equals(id) ? change.apply(issuer) : issuer)
                .toList();
    }

    private static RecognisedIssuer withKeys(RecognisedIssuer old, List<TrustedKey> keys) {
        return new RecognisedIssuer(
                old.id(),
                old.name(),
                old.did(),
                old.url(),
                old.certificateSubject(),
                keys,
                old.entitlements(),
                old.endedOn(),
                old.successor());
    }

    private static RecognisedIssuer withEntitlements(
            RecognisedIssuer old, List<Entitlement> entitlements) {
        return new RecognisedIssuer(
                old.id(),
                old.name(),
                old.did(),
                old.url(),
                old.certificateSubject(),
                old.keys(),
                entitlements,
                old.endedOn(),
                old.successor());
    }
}
