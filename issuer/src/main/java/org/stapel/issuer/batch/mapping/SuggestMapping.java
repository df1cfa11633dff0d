package org.stapel.issuer.batch.mapping;

import org.stapel.issuer.catalogue.Catalogue;
import org.stapel.issuer.catalogue.Offer;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Proposes what the columns of a file hold, by their headers.
///
/// A header as `Resultaat G02 2026-2027`, as our own templates have it, names the offer as well.
public record SuggestMapping(Catalogue catalogue) {
    private static final Pattern RESULT_OF =
            Pattern.compile("(?:Resultaat|Result) (\\S{1,200})(?: (\\S{1,100}))?");

    public Mapping of(List<String> headers) {
        var columns = new LinkedHashMap<String, String>();
        Set<Field> taken = new HashSet<>();
        Optional<OfferRef> offer = Optional.empty();
        for (String header : headers) {
            Matcher named = RESULT_OF.matcher(header);
            Optional<Offer> found = named.matches() ? offer(named) : Optional.empty();
            if (found.isPresent() && named.group(2) != null && taken.add(Field.RESULT)) {
                offer = Optional.of(ref(found.get()));
                columns.put(header, Field.RESULT.code());
            } else if (found.isPresent() && found.get().type() == Offer.Type.UNIT)
                columns.putIfAbsent(header, new Target.ResultOfPart(found.get().id()).code());
            else
                HeaderWords.field(header)
                        .filter(field -> field.repeats() || taken.add(field))
                        .ifPresent(field -> columns.put(header, field.code()));
        }
        return new Mapping(columns, offer, Optional.empty(), Map.of());
    }

    private Optional<Offer> offer(Matcher named) {
        return catalogue.find(named.group(1), Optional.ofNullable(named.group(2)));
    }

    private static OfferRef ref(Offer offer) {
        return new OfferRef(offer.id(), Optional.of(offer.version()));
    }
}
