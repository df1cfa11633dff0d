package org.stapel.issuer.batch.web;

import org.springframework.util.MultiValueMap;
import org.stapel.issuer.batch.Reading;
import org.stapel.issuer.batch.mapping.Field;
import org.stapel.issuer.batch.mapping.Mapping;
import org.stapel.issuer.batch.mapping.OfferRef;
import org.stapel.issuer.batch.mapping.Target;
import org.stapel.issuer.sheet.DateOrder;
import org.stapel.issuer.sheet.DecimalMark;
import org.stapel.issuer.sheet.Delimiter;
import org.stapel.issuer.sheet.SheetChoices;
import org.stapel.issuer.sheet.TextEncoding;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What was chosen on the page of the columns, as its form posts it.
record ColumnsForm(MultiValueMap<String, String> posted) {
    /// How the file is to be read; the decimal mark and the order of dates stay as they were.
    SheetChoices reading(Reading now) {
        return new SheetChoices(
                chosen("encoding", TextEncoding.class),
                chosen("delimiter", Delimiter.class),
                now.choices().decimalMark(),
                now.choices().dateOrder(),
                value("sheet"),
                value("headerRow").flatMap(ColumnsForm::number));
    }

    /// The choices with the decimal mark and the order of dates.
    SheetChoices choices(Reading now) {
        SheetChoices before = now.choices();
        return new SheetChoices(
                before.encoding(),
                before.delimiter(),
                chosen("decimalMark", DecimalMark.class).or(before::decimalMark),
                chosen("dateOrder", DateOrder.class).or(before::dateOrder),
                before.sheetName(),
                before.headerRow());
    }

    Mapping mapping(Reading now) {
        var columns = new LinkedHashMap<String, String>();
        for (int i = 0; i < now.headers().size(); i++) {
            String header = now.headers().get(i);
            value("column." + i)
                    .flatMap(Target::ofCode)
                    .filter(_ -> !header.isEmpty())
                    .ifPresent(target -> columns.put(header, target.code()));
        }
        Map<Field, String> constants = new LinkedHashMap<>();
        for (Field field : Field.values())
            if (field.mayBeConstant())
                value("constant." + field.code()).ifPresent(v -> constants.put(field, v));
        return new Mapping(
                columns,
                value("offer").map(OfferRef::parse),
                value("recognised").map(OfferRef::parse),
                constants);
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(posted.getFirst(name))
                .map(String::strip)
                .filter(text -> !text.isEmpty() && text.length() <= 400);
    }

    private <E extends Enum<E>> Optional<E> chosen(String name, Class<E> type) {
        return value(name)
                .flatMap(text ->
                        Arrays.stream(type.getEnumConstants())
                                .filter(one -> one.name().equals(text))
                                .findFirst());
    }

    private static Optional<Integer> number(String text) {
        return text.matches("[1-9][0-9]{0,5}")
                ? Optional.of(Integer.valueOf(text))
                : Optional.empty();
    }
}
