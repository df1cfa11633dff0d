package org.stapel.issuer.catalogue;

import java.util.Map;

/// One thing that keeps a catalogue from being loaded.
///
/// @param code of the schema check, or of [CatalogueRules]
/// @param pointer RFC 6901, into the JSON of the catalogue
/// @param details values for the sentence in the reader's language
public record CatalogueFinding(String code, String pointer, Map<String, String> details) {
    public CatalogueFinding {
        details = Map.copyOf(details);
    }
}
