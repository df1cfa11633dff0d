package org.stapel.issuer.batch.check;

import org.stapel.issuer.award.Contact;
import org.stapel.issuer.batch.mapping.Field;
import org.stapel.issuer.batch.mapping.Mapping;
import org.stapel.issuer.batch.mapping.OfferRef;
import org.stapel.issuer.batch.row.PersonName;
import org.stapel.issuer.batch.row.ReadCells;
import org.stapel.issuer.batch.row.RowFinding;
import org.stapel.issuer.batch.row.RowInput;
import org.stapel.issuer.batch.row.RowResult;
import org.stapel.issuer.catalogue.Catalogue;
import org.stapel.issuer.catalogue.Offer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Reads what a row says; all that is wrong is told, not only the first.
public record ReadRow(Catalogue catalogue, ReadCells.Layout layout) {
    /// The learner of the row that our templates bring as an example.
    public static final String EXAMPLE_LEARNER = "VOORBEELD-0001";

    private static final Map<String, String> CONTRACTS =
            Map.of(
                    "diploma", "DIPLOMA",
                    "diplomacontract", "DIPLOMA",
                    "credit", "CREDIT",
                    "creditcontract", "CREDIT",
                    "examen", "EXAM",
                    "exam", "EXAM",
                    "examencontract", "EXAM");

    /// The row; empty when a finding is an error.
    public Optional<RowInput> read(List<String> texts, List<RowFinding> findings) {
        var cells = new ReadCells(layout, texts, findings);
        Optional<Offer> offer = offer(cells);
        Optional<String> learner = cells.required(Field.LEARNER);
        if (learner.filter(EXAMPLE_LEARNER::equals).isPresent())
            cells.tell("example_row", Field.LEARNER);
        Optional<PersonName> family =
                name(cells, Field.FAMILY_NAME, cells.required(Field.FAMILY_NAME));
        Optional<PersonName> given = name(cells, Field.GIVEN_NAME, cells.text(Field.GIVEN_NAME));
        Optional<LocalDate> birth = cells.date(Field.BIRTH_DATE);
        Optional<LocalDate> awarded = cells.requiredDate(Field.AWARDED_DATE);
        Optional<LocalDate> until = cells.date(Field.VALID_UNTIL);
        Optional<RowResult> result = offer.flatMap(o -> result(cells, o));
        Map<String, RowResult> parts = offer.map(o -> parts(cells, o)).orElse(Map.of());
        Optional<String> contract = contract(cells);
        List<Offer> exempted = exempted(cells);
        Contact contact = new ReadContact(cells).contact();
        if (findings.stream().anyMatch(RowFinding::error)) return Optional.empty();
        return Optional.of(
                new RowInput(
                        offer.orElseThrow(),
                        learner.orElseThrow(),
                        family.orElseThrow(),
                        given,
                        birth,
                        result,
                        parts,
                        awarded.orElseThrow(),
                        cells.text(Field.PERIOD),
                        cells.text(Field.REFERENCE),
                        until,
                        contract,
                        exempted,
                        contact));
    }

    private Optional<Offer> offer(ReadCells cells) {
        Mapping mapping = layout.mapping();
        if (mapping.offer().isPresent())
            return found(cells, mapping.offer().get(), Optional.empty());
        Optional<String> code = cells.required(Field.OFFER);
        Optional<String> version = cells.text(Field.VERSION);
        return code.flatMap(text -> found(cells, OfferRef.parse(text), version));
    }

    private Optional<Offer> found(ReadCells cells, OfferRef ref, Optional<String> version) {
        Optional<Offer> found = catalogue.find(ref.id(), ref.version().or(() -> version));
        if (found.isEmpty())
            cells.tell(
                    RowFinding.error(
                                    "unknown_offer",
                                    Field.OFFER.pointer(),
                                    cells.header(Field.OFFER))
                            .with("value", ref.code()));
        return found;
    }

    private static Optional<PersonName> name(ReadCells cells, Field field, Optional<String> text) {
        if (text.isEmpty()) return Optional.empty();
        Optional<String> fault = PersonName.fault(text.get());
        fault.ifPresent(code -> cells.tell(code, field));
        return fault.isPresent() ? Optional.empty() : Optional.of(PersonName.of(text.get()));
    }

    private Optional<RowResult> result(ReadCells cells, Offer offer) {
        Optional<String> header = cells.header(Field.RESULT);
        if (header.isEmpty()) return Optional.empty();
        Optional<RowResult> result =
                new ReadResult(cells).of(header.get(), Field.RESULT.pointer(), offer);
        boolean blank = cells.shown(header.get()).isEmpty();
        if (blank && offer.json().has("grading") && layout.mapping().parts().isEmpty())
            cells.tell("missing", Field.RESULT);
        return result;
    }

    private Map<String, RowResult> parts(ReadCells cells, Offer offer) {
        Map<String, RowResult> results = new LinkedHashMap<>();
        layout.mapping()
                .parts()
                .forEach((unit, header) -> {
                    int at = offer.units().indexOf(unit);
                    Optional<Offer> part = catalogue.unit(unit);
                    if (at < 0 || part.isEmpty()) return;
                    String pointer = "/partAwards/" + at + "/grade/value";
                    new ReadResult(cells)
                            .of(header, pointer, part.get())
                            .ifPresent(result -> results.put(unit, result));
                    if (cells.shown(header).isEmpty())
                        cells.tell(RowFinding.error("missing", pointer, Optional.of(header)));
                });
        return results;
    }

    private static Optional<String> contract(ReadCells cells) {
        Optional<String> text = cells.text(Field.CONTRACT);
        if (text.isEmpty()) return Optional.empty();
        String code = CONTRACTS.get(text.get().toLowerCase(Locale.ROOT));
        if (code == null) cells.tell("unknown_contract", Field.CONTRACT);
        return Optional.ofNullable(code);
    }

    private List<Offer> exempted(ReadCells cells) {
        List<Offer> units = new ArrayList<>();
        for (String code : cells.text(Field.EXEMPTED).orElse("").split("[,;\\s]+"))
            if (!code.isEmpty())
                catalogue
                        .unit(code)
                        .ifPresentOrElse(
                                units::add,
                                () ->
                                        cells.tell(
                                                RowFinding.error(
                                                                "unknown_offer",
                                                                Field.EXEMPTED.pointer(),
                                                                cells.header(Field.EXEMPTED))
                                                        .with("value", code)));
        return units;
    }
}
