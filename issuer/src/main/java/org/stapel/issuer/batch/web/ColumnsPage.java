package org.stapel.issuer.batch.web;

import org.springframework.web.servlet.ModelAndView;
import org.stapel.issuer.batch.Batch;
import org.stapel.issuer.batch.Reading;
import org.stapel.issuer.batch.check.CheckContexts;
import org.stapel.issuer.batch.mapping.Field;
import org.stapel.issuer.batch.mapping.Mapping;
import org.stapel.issuer.batch.mapping.OfferRef;
import org.stapel.issuer.batch.mapping.Target;
import org.stapel.issuer.batch.report.ListRows;
import org.stapel.issuer.batch.row.CellText;
import org.stapel.issuer.batch.words.BatchWords;
import org.stapel.issuer.catalogue.Catalogue;
import org.stapel.issuer.catalogue.Offer;
import org.stapel.issuer.desk.web.Visit;
import org.stapel.service.web.Language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// The page on which a person confirms how a file is read and what its columns hold.
record ColumnsPage(CheckContexts contexts, ListRows rows, BatchWords words) {
    private static final int EXAMPLES = 3;

    /// A choice of a list.
    record Option(String value, String label, boolean chosen) {}

    /// A column of the file.
    record Column(String name, String header, List<String> examples, List<Option> targets) {}

    /// A value for every row.
    record Constant(String name, String label, String type, String value, boolean inColumn) {}

    ModelAndView of(Visit visit, Batch batch, List<String> faults) {
        Language language = visit.language();
        Catalogue catalogue = contexts.catalogue(visit.institution());
        Mapping mapping = batch.mapping().orElseThrow();
        Reading reading = batch.reading();
        return visit.page("batch/columns")
                .addObject("batch", batch)
                .addObject("reading", reading)
                .addObject("faults", faults.stream().map(f -> fault(language, f)).toList())
                .addObject("undecided", reading.undecided(mapping))
                .addObject("complete", isComplete(reading, mapping))
                .addObject("offers", offers(language, catalogue.offers(), mapping.offer()))
                .addObject("modules", modules(language, catalogue, mapping))
                .addObject("columns", columns(language, catalogue, batch, mapping))
                .addObject("constants", constants(language, mapping));
    }

    private static boolean isComplete(Reading reading, Mapping mapping) {
        return mapping.faults().isEmpty() && reading.undecided(mapping).isEmpty();
    }

    private String fault(Language language, String code) {
        if (!code.startsWith("doubled:")) return words.text(language, "batch.fault." + code);
        String field = words.field(language, code.substring("doubled:".length()));
        return words.sentence(language, "batch.fault.doubled", java.util.Map.of("field", field));
    }

    static List<Option> offers(Language language, List<Offer> offers, Optional<OfferRef> chosen) {
        return offers.stream()
                .map(offer -> {
                    String code = offer.id() + "@" + offer.version();
                    boolean isChosen =
                            chosen.filter(ref ->
                                            ref.id().equals(offer.id())
                                                    && ref.version()
                                                            .map(offer.version()::equals)
                                                            .orElse(true))
                                    .isPresent();
                    return new Option(code, label(language, offer), isChosen);
                })
                .toList();
    }

    static String label(Language language, Offer offer) {
        return offer.id() + " " + offer.title().best(language.tag()) + " (" + offer.version() + ")";
    }

    private static List<Option> modules(Language language, Catalogue catalogue, Mapping mapping) {
        return catalogue.ofType(Offer.Type.PROCEDURE).isEmpty()
                ? List.of()
                : offers(language, catalogue.ofType(Offer.Type.MODULE), mapping.recognised());
    }

    private List<Column> columns(
            Language language, Catalogue catalogue, Batch batch, Mapping mapping) {
        List<ListRows.Listed> first = rows.page(batch, Set.of(), 0, EXAMPLES);
        List<String> headers = batch.reading().headers();
        return IntStream.range(0, headers.size())
                .filter(i -> !headers.get(i).isEmpty())
                .mapToObj(i ->
                        new Column(
                                "column." + i,
                                headers.get(i),
                                first.stream().map(row -> example(row, i)).toList(),
                                targets(language, catalogue, mapping, headers.get(i))))
                .toList();
    }

    private static String example(ListRows.Listed row, int column) {
        List<String> cells = row.content().cells();
        return column < cells.size() ? CellText.shown(cells.get(column)) : "";
    }

    private List<Option> targets(
            Language language, Catalogue catalogue, Mapping mapping, String header) {
        String chosen = mapping.columns().getOrDefault(header, "");
        List<Option> options = new ArrayList<>();
        for (Field field : Field.values()) options.add(option(language, field.code(), chosen));
        units(catalogue, mapping).stream()
                .map(unit -> new Target.ResultOfPart(unit).code())
                .forEach(code -> options.add(option(language, code, chosen)));
        return options;
    }

    private static Set<String> units(Catalogue catalogue, Mapping mapping) {
        Set<String> units = new java.util.TreeSet<>(mapping.parts().keySet());
        Optional<Offer> offer =
                mapping.offer().flatMap(ref -> catalogue.find(ref.id(), ref.version()));
        List<Offer> modules =
                offer.map(List::of).orElseGet(() -> catalogue.ofType(Offer.Type.MODULE));
        modules.stream()
                .filter(module -> module.type() == Offer.Type.MODULE)
                .forEach(module -> units.addAll(module.units()));
        return units;
    }

    private Option option(Language language, String code, String chosen) {
        return new Option(code, words.field(language, code), code.equals(chosen));
    }

    private List<Constant> constants(Language language, Mapping mapping) {
        return Arrays.stream(Field.values())
                .filter(Field::mayBeConstant)
                .map(field ->
                        new Constant(
                                "constant." + field.code(),
                                words.field(language, field.code()),
                                field == Field.AWARDED_DATE || field == Field.VALID_UNTIL
                                        ? "date"
                                        : "text",
                                mapping.constants().getOrDefault(field, ""),
                                !mapping.headersOf(field).isEmpty()))
                .toList();
    }
}
