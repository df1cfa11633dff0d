package org.stapel.issuer.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// What replacing one catalogue by another would change.
///
/// @param changed in their new form
/// @param gone in their old form
public record CatalogueDifference(
        List<Offer> added, List<Offer> changed, List<Offer> gone, int same) {
    public CatalogueDifference {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        gone = List.copyOf(gone);
    }

    /// Offers are the same offer when list, id and version are.
    public static CatalogueDifference between(Catalogue before, Catalogue after) {
        Map<List<Object>, Offer> old = byKey(before);
        List<Offer> added = new ArrayList<>();
        List<Offer> changed = new ArrayList<>();
        int same = 0;
        for (Map.Entry<List<Object>, Offer> entry : byKey(after).entrySet()) {
            Offer earlier = old.remove(entry.getKey());
            if (earlier == null) added.add(entry.getValue());
            else if (earlier.json().equals(entry.getValue().json())) same++;
            else changed.add(entry.getValue());
        }
        return new CatalogueDifference(added, changed, List.copyOf(old.values()), same);
    }

    /// Whether the two say the same.
    public boolean nothing() {
        return added.isEmpty() && changed.isEmpty() && gone.isEmpty();
    }

    private static SequencedMap<List<Object>, Offer> byKey(Catalogue catalogue) {
        SequencedMap<List<Object>, Offer> byKey = new LinkedHashMap<>();
        catalogue
                .offers()
                .forEach(offer ->
                        byKey.put(List.of(offer.type(), offer.id(), offer.version()), offer));
        return byKey;
    }
}
