package org.stapel.issuer.cataloguing.form;

import java.util.List;

/// Things that belong together on the form.
public record OfferGroup(String name, List<OfferItem> items) {
    public OfferGroup {
        items = List.copyOf(items);
    }
}
