package org.stapel.issuer.catalogue.table;

import static org.stapel.issuer.catalogue.Offer.Type.MODULE;
import static org.stapel.issuer.catalogue.Offer.Type.PROCEDURE;
import static org.stapel.issuer.catalogue.Offer.Type.UNIT;

import org.stapel.credential.model.LocalizedText;
import org.stapel.issuer.catalogue.Offer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The columns of a catalogue's table, in order; the first, `list`, says what a line is about.
public final class Columns {
    /// The column that says in which list the offer stands.
    public static final String LIST = "list";

    private static final Notation NAMES = new Lines(Scalar.TEXT, ";");
    private static final Notation CODES = new Lines(Scalar.CODE, ";");
    private static final Line ASSESSMENT =
            Line.of(
                    Line.code("type"),
                    Line.code("supervision"),
                    Line.text("criteria.nl"),
                    Line.text("criteria.en"));
    private static final Line QUALITY =
            Line.of(
                    Line.code("type"),
                    Line.text("agent.nl"),
                    Line.text("agent.en"),
                    Line.text("reference"),
                    Line.text("url"));
    private static final Line TEXT = Line.of(Line.text("nl"), Line.text("en"));
    private static final Line TOWARD =
            Line.of(
                    Line.text("qualification"),
                    Line.text("title.nl"),
                    Line.text("title.en"),
                    Line.names("units"));
    private final List<Column> all = new ArrayList<>();

    /// @param skills the label of a skill that the vocabulary knows
    public Columns(Function<String, Optional<LocalizedText>> skills) {
        identity();
        learning(skills);
        size();
        assessment();
        context();
    }

    /// All but `list`.
    public List<Column> all() {
        return List.copyOf(all);
    }

    private void identity() {
        add("id", "id", Scalar.TEXT, UNIT, MODULE, PROCEDURE);
        add("version", "versie", Scalar.TEXT, UNIT, MODULE, PROCEDURE);
        add(
                "kind",
                "soort",
                false,
                Map.of(
                        MODULE, content("kind", Scalar.CODE),
                        PROCEDURE, content("outcome", Scalar.CODE)));
        add("subtypes", "subtypes", CODES, MODULE);
        add("setting", "context", Scalar.CODE, MODULE);
        add("route", "route", Scalar.CODE, MODULE, PROCEDURE);
        add("profiles", "profielen", NAMES, MODULE, PROCEDURE);
        perLanguage("title", "titel", "title", UNIT, MODULE, PROCEDURE);
        perLanguage("description", "omschrijving", "description", UNIT, MODULE, PROCEDURE);
    }

    private void learning(Function<String, Optional<LocalizedText>> skills) {
        Notation outcome =
                new Line(
                        List.of(
                                Line.text("id"),
                                Line.text("statement.nl"),
                                Line.text("statement.en")),
                        new OutcomeTail(new Skill(skills, false), new FrameworkCode()));
        add("outcomes", "leerresultaten", new Lines(outcome, ""), UNIT, MODULE);
        add(
                "prerequisites",
                "voorkennis",
                false,
                Map.of(
                        UNIT, content("prerequisites", NAMES),
                        MODULE, content("prerequisites", new Lines(TEXT, ""))));
        add("parts", "onderdelen", NAMES, MODULE);
        add("scope", "reikwijdte", NAMES, PROCEDURE);
        perLanguage("ects sheet", "ects-fiche", "ectsSheet", UNIT);
        add(
                "ects sheet url",
                "ects-fiche url",
                false,
                Map.of(UNIT, content("ectsSheetUrl", Scalar.TEXT)));
    }

    private void size() {
        sized("ects", "studiepunten", "ects", Scalar.DECIMAL, "workload.ects");
        sized("hours", "uren", "hours", Scalar.DECIMAL, "workload.hours");
        sized("eqf", "eqf", "eqf", Scalar.INTEGER, "level.eqf");
        add(
                "national level",
                "vks",
                false,
                Map.of(MODULE, content("level.national", Scalar.INTEGER)));
        add("cycle", "cyclus", false, Map.of(MODULE, content("level.cycle", Scalar.CODE)));
        add(
                "level basis",
                "niveau volgens",
                false,
                Map.of(MODULE, content("level.basis", Scalar.CODE)));
        sized("isced", "isced", "field", Scalar.ISCED, "field");
        add("programme", "opleiding", Scalar.TEXT, UNIT);
    }

    private void assessment() {
        add("assessments", "toetsing", new Lines(ASSESSMENT, ""), UNIT, MODULE, PROCEDURE);
        add("participation", "deelname", Scalar.CODE, UNIT, MODULE);
        add("languages", "talen", NAMES, UNIT, MODULE);
        add(
                "quality",
                "kwaliteitszorg",
                false,
                Map.of(
                        UNIT, content("qualityAssurance", new Lines(QUALITY, "")),
                        MODULE, content("qualityAssurance", new Lines(QUALITY, ""))));
        graded("grading scheme", "puntenschaal", "grading.scheme", Scalar.TEXT);
        graded("grading maximum", "maximum", "grading.maximum", Scalar.DECIMAL);
        graded("pass mark", "slaaggrens", "grading.passMark", Scalar.DECIMAL);
    }

    private void context() {
        add(
                "stackable",
                "stapelbaar",
                false,
                Map.of(MODULE, content("stackability.stackable", Scalar.YES_NO)));
        add(
                "towards",
                "telt mee voor",
                false,
                Map.of(MODULE, content("stackability.towards", new Lines(TOWARD, ""))));
        add("effect", "effect", Scalar.CODE, MODULE);
        add(
                "organising body",
                "inrichter",
                false,
                Map.of(MODULE, content("organisingBody", Notations.BODY)));
        add(
                "recognising body",
                "erkenner",
                false,
                Map.of(
                        MODULE, content("recognisingBody", Notations.BODY),
                        PROCEDURE, content("validatingBody", Notations.BODY)));
        perLanguage("further information", "meer uitleg", "furtherInformation", MODULE);
        add(
                "further information url",
                "meer uitleg url",
                false,
                Map.of(MODULE, content("furtherInformationUrl", Scalar.TEXT)));
        add(
                "valid years",
                "jaren geldig",
                false,
                Map.of(PROCEDURE, content("validYears", Scalar.INTEGER)));
        add("tags", "trefwoorden", NAMES, UNIT);
    }

    private void sized(String name, String dutch, String unit, Notation notation, String module) {
        add(
                name,
                dutch,
                false,
                Map.of(UNIT, content(unit, notation), MODULE, content(module, notation)));
    }

    private void graded(String name, String dutch, String place, Notation notation) {
        Map<Offer.Type, Column.Content> places = new EnumMap<>(Offer.Type.class);
        for (Offer.Type type : Offer.Type.values()) places.put(type, content(place, notation));
        add(name, dutch, false, places);
    }

    private void perLanguage(String name, String dutch, String place, Offer.Type... types) {
        add(name, dutch, true, places(place, Scalar.TEXT, types));
    }

    /// Where the name is also the place.
    private void add(String name, String dutch, Notation notation, Offer.Type... types) {
        add(name, dutch, false, places(name, notation, types));
    }

    private void add(
            String name,
            String dutch,
            boolean perLanguage,
            Map<Offer.Type, Column.Content> places) {
        all.add(new Column(name, dutch, perLanguage, places));
    }

    private static Map<Offer.Type, Column.Content> places(
            String place, Notation notation, Offer.Type... types) {
        Map<Offer.Type, Column.Content> places = new EnumMap<>(Offer.Type.class);
        for (Offer.Type type : types) places.put(type, content(place, notation));
        return places;
    }

    private static Column.Content content(String place, Notation notation) {
        return new Column.Content(new Place(place), notation);
    }
}
