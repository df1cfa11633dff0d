package org.stapel.issuer.batch.web;

import org.stapel.issuer.batch.Batch;
import org.stapel.issuer.batch.mapping.Mapping;
import org.stapel.issuer.batch.mapping.OfferRef;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A batch as the API tells it.
record BatchJson(
        String id,
        String state,
        Instant uploadedAt,
        String uploadedBy,
        int rows,
        Map<String, Integer> counts,
        Map<String, Integer> offers,
        Detected detected,
        List<String> headers,
        Optional<Columns> mapping,
        Optional<Instant> releaseAt) {
    /// How the file was read.
    record Detected(
            String format,
            Optional<String> encoding,
            Optional<String> delimiter,
            String decimalMark,
            String dateOrder,
            Optional<String> sheet,
            int headerRow) {}

    /// What its columns hold.
    record Columns(
            Map<String, String> columns,
            Optional<String> offer,
            Optional<String> recognised,
            Map<String, String> constants) {
        static Columns of(Mapping mapping) {
            Map<String, String> constants = new TreeMap<>();
            mapping.constants().forEach((field, value) -> constants.put(field.code(), value));
            return new Columns(
                    mapping.columns(),
                    mapping.offer().map(OfferRef::code),
                    mapping.recognised().map(OfferRef::code),
                    constants);
        }
    }

    static BatchJson of(Batch batch) {
        Map<String, Integer> counts = new TreeMap<>();
        batch.total().forEach((state, n) -> counts.put(state.code(), n));
        var detected = batch.reading().detected();
        return new BatchJson(
                batch.id().value(),
                batch.life().code(),
                batch.upload().at(),
                batch.upload().by(),
                batch.reading().rows(),
                counts,
                batch.offers(),
                new Detected(
                        detected.format().name(),
                        detected.encoding().map(Enum::name),
                        detected.delimiter().map(Enum::name),
                        batch.reading().decimalMark().name(),
                        batch.reading().dateOrder().name(),
                        detected.sheetName(),
                        detected.headerRow()),
                batch.reading().headers(),
                batch.mapping().map(Columns::of),
                batch.order().releaseAt());
    }
}
