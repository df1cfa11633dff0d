package org.stapel.issuer.batch.store;

import org.stapel.issuer.batch.mapping.Field;
import org.stapel.issuer.batch.mapping.Mapping;
import org.stapel.issuer.batch.mapping.OfferRef;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The stored form of a [Mapping].
record MappingBody(
        List<Column> columns,
        Optional<String> offer,
        Optional<String> recognised,
        Map<String, String> constants) {
    record Column(String header, String target) {}

    static MappingBody of(Mapping mapping) {
        Map<String, String> constants = new LinkedHashMap<>();
        mapping.constants().forEach((field, value) -> constants.put(field.code(), value));
        return new MappingBody(
                mapping.columns().entrySet().stream()
                        .map(column -> new Column(column.getKey(), column.getValue()))
                        .toList(),
                mapping.offer().map(OfferRef::code),
                mapping.recognised().map(OfferRef::code),
                constants);
    }

    Mapping mapping() {
        var byHeader = new LinkedHashMap<String, String>();
        columns.forEach(column -> byHeader.put(column.header(), column.target()));
        Map<Field, String> byField = new LinkedHashMap<>();
        constants.forEach(
                (code, value) -> Field.ofCode(code).ifPresent(f -> byField.put(f, value)));
        return new Mapping(
                byHeader, offer.map(OfferRef::parse), recognised.map(OfferRef::parse), byField);
    }
}
