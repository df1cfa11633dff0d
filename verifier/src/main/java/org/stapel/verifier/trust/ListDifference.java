package org.stapel.verifier.trust;

import org.stapel.credential.verification.RecognisedIssuer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a reviewer looks at: each institution that a proposal alters, before and after.
public record ListDifference(List<Entry> entries) {

    public ListDifference {
        entries = List.copyOf(entries);
    }

    /// One institution; `before` is empty for a new one.
    public record Entry(Optional<RecognisedIssuer> before, RecognisedIssuer after) {}

    /// Compares by list id, in the order of the new list.
    public static ListDifference between(
            List<RecognisedIssuer> before, List<RecognisedIssuer> after) {
        List<Entry> entries = new ArrayList<>();
        for (RecognisedIssuer issuer : after) {
            Optional<RecognisedIssuer> old =
                    before.stream().filter(b -> b.id().equals(issuer.id())).findFirst();
            if (!old.equals(Optional.of(issuer))) entries.add(new Entry(old, issuer));
        }
        return new ListDifference(entries);
    }
}
