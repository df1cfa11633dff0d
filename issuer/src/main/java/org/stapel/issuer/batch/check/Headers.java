package org.stapel.issuer.batch.check;

import org.stapel.issuer.batch.mapping.Field;
import org.stapel.issuer.batch.mapping.Mapping;
import org.stapel.issuer.catalogue.Offer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which column a pointer into the request for an award leads back to.
record Headers(Mapping mapping, Offer awarded) {
    private static final Pattern PART = Pattern.compile("/partAwards/([0-9]{1,3})(/.*)?");

    Optional<String> of(String pointer) {
        Matcher part = PART.matcher(pointer);
        if (!part.matches()) return ofWhole(pointer);
        String rest = part.group(2) == null ? "" : part.group(2);
        return rest.startsWith("/grade") ? ofPart(Integer.parseInt(part.group(1))) : ofWhole(rest);
    }

    private Optional<String> ofPart(int index) {
        List<String> units = awarded.units();
        return index < units.size()
                ? Optional.ofNullable(mapping.parts().get(units.get(index)))
                : Optional.empty();
    }

    private Optional<String> ofWhole(String pointer) {
        return Arrays.stream(Field.values())
                .filter(field -> field != Field.OFFER && field != Field.VERSION)
                .filter(field -> leads(pointer, field))
                .flatMap(field -> mapping.headersOf(field).stream())
                .findFirst();
    }

    private static boolean leads(String pointer, Field field) {
        boolean grade = field == Field.RESULT && pointer.equals("/grade");
        return grade || (!field.pointer().isEmpty() && pointer.startsWith(field.pointer()));
    }
}
