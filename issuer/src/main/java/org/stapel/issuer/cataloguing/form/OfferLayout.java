package org.stapel.issuer.cataloguing.form;

import static org.stapel.issuer.cataloguing.form.OfferItem.area;
import static org.stapel.issuer.cataloguing.form.OfferItem.choice;
import static org.stapel.issuer.cataloguing.form.OfferItem.line;
import static org.stapel.issuer.cataloguing.form.OfferItem.localized;
import static org.stapel.issuer.cataloguing.form.OfferItem.lookup;

import org.stapel.credential.model.Assessment;
import org.stapel.credential.model.AwardKind;
import org.stapel.credential.model.AwardRecord;
import org.stapel.credential.model.Level;
import org.stapel.credential.model.LocalizedText;
import org.stapel.credential.model.Participation;
import org.stapel.credential.model.QualityAssurance;
import org.stapel.issuer.catalogue.Offer;
import org.stapel.issuer.catalogue.table.Notation;
import org.stapel.issuer.catalogue.table.Notations;
import org.stapel.issuer.cataloguing.form.OfferItem.Control;
import org.stapel.issuer.cataloguing.form.OfferItem.Rows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What is asked for an offer of one type.
///
/// @param skills the label of a skill that the vocabulary knows
public record OfferLayout(Offer.Type type, Function<String, Optional<LocalizedText>> skills) {
    /// The languages in which texts are asked for; others that an offer has stay as they are.
    public static final List<String> LANGUAGES = List.of("nl", "en");

    /// The vocabulary of this installation's course units; no list of others.
    public static final String UNITS = "units";

    private static final Notation TEXT = Notations.TEXT;
    private static final Notation NAMES = Notations.NAMES;

    /// The groups, in the order of the form.
    public List<OfferGroup> groups() {
        return Stream.of(
                        group("what", what()),
                        group("learnt", learnt()),
                        group("assessed", assessed()),
                        group("size", size()),
                        group("quality", quality()),
                        group("leads", leads()))
                .filter(group -> !group.items().isEmpty())
                .toList();
    }

    /// All fields outside rows.
    public List<OfferItem.Field> fields() {
        return items(OfferItem.Field.class);
    }

    /// All rows.
    public List<Rows> rows() {
        return items(Rows.class);
    }

    private <T extends OfferItem> List<T> items(Class<T> wanted) {
        return groups().stream()
                .flatMap(group -> group.items().stream())
                .filter(wanted::isInstance)
                .map(wanted::cast)
                .toList();
    }

    private List<OfferItem> what() {
        return all(
                List.of(line("id", TEXT), line("version", TEXT)),
                switch (type) {
                    case UNIT -> List.of();
                    case MODULE ->
                            List.of(
                                    choice("kind", TEXT, AwardKind.values()),
                                    choice(
                                            "subtypes",
                                            Control.CHOICES,
                                            NAMES,
                                            AwardRecord.Subtype.values()),
                                    choice("setting", TEXT, AwardRecord.Setting.values()),
                                    choice("route", TEXT, AwardRecord.Route.values()));
                    case PROCEDURE ->
                            List.of(
                                    choice(
                                            "route",
                                            TEXT,
                                            AwardRecord.Route.EVC,
                                            AwardRecord.Route.EVK),
                                    choice("outcome", TEXT, AwardKind.values()));
                },
                List.of(
                        localized("title", Control.LINE, TEXT),
                        localized("description", Control.AREA, TEXT)));
    }

    private List<OfferItem> learnt() {
        return switch (type) {
            case UNIT ->
                    List.of(
                            outcomes(),
                            lookup("prerequisites", Control.AREA, NAMES, UNITS),
                            localized("ectsSheet", Control.AREA, TEXT),
                            line("ectsSheetUrl", TEXT));
            case MODULE ->
                    List.of(
                            outcomes(),
                            lookup("parts", Control.AREA, NAMES, UNITS),
                            new Rows("prerequisites", List.of(localized("", Control.LINE, TEXT))));
            case PROCEDURE -> List.of(lookup("scope", Control.AREA, NAMES, UNITS));
        };
    }

    private Rows outcomes() {
        return new Rows(
                "outcomes",
                List.of(
                        localized("statement", Control.AREA, TEXT),
                        lookup("skills", Control.AREA, Notations.skills(skills), "esco"),
                        area("codes", Notations.CODES),
                        line("id", TEXT)));
    }

    private List<OfferItem> assessed() {
        return all(
                List.of(
                        new Rows(
                                "assessments",
                                List.of(
                                        choice("type", TEXT, Assessment.Type.values()),
                                        choice(
                                                "supervision",
                                                TEXT,
                                                Assessment.Supervision.values()),
                                        localized("criteria", Control.LINE, TEXT)))),
                type == Offer.Type.PROCEDURE
                        ? List.of(area("validatingBody", Notations.BODY))
                        : List.of(choice("participation", TEXT, Participation.values())),
                List.of(
                        line("grading.scheme", TEXT),
                        line("grading.maximum", Notations.DECIMAL),
                        line("grading.passMark", Notations.DECIMAL)));
    }

    private List<OfferItem> size() {
        return switch (type) {
            case UNIT ->
                    List.of(
                            line("ects", Notations.DECIMAL),
                            line("hours", Notations.DECIMAL),
                            line("eqf", Notations.INTEGER),
                            lookup("field", Control.LINE, TEXT, "isced-f"),
                            line("programme", TEXT),
                            area("languages", NAMES));
            case MODULE ->
                    List.of(
                            line("workload.ects", Notations.DECIMAL),
                            line("workload.hours", Notations.DECIMAL),
                            line("level.eqf", Notations.INTEGER),
                            line("level.national", Notations.INTEGER),
                            choice("level.cycle", TEXT, Level.Cycle.values()),
                            choice("level.basis", TEXT, Level.Basis.values()),
                            lookup("field", Control.LINE, TEXT, "isced-f"),
                            area("languages", NAMES));
            case PROCEDURE -> List.of(line("validYears", Notations.INTEGER));
        };
    }

    private List<OfferItem> quality() {
        Rows quality =
                new Rows(
                        "qualityAssurance",
                        List.of(
                                choice("type", TEXT, QualityAssurance.Type.values()),
                                localized("agent", Control.LINE, TEXT),
                                line("reference", TEXT),
                                line("url", TEXT)));
        return switch (type) {
            case UNIT -> List.of(quality);
            case MODULE -> List.of(quality, area("profiles", NAMES));
            case PROCEDURE -> List.of(area("profiles", NAMES));
        };
    }

    private List<OfferItem> leads() {
        return switch (type) {
            case UNIT -> List.of(area("tags", NAMES));
            case MODULE ->
                    List.of(
                            new OfferItem.Field(
                                    "stackability.stackable",
                                    Control.YES_NO,
                                    Notations.YES_NO,
                                    false,
                                    List.of(),
                                    Optional.empty()),
                            choice("effect", TEXT, AwardRecord.Effect.values()),
                            towards(),
                            area("organisingBody", Notations.BODY),
                            area("recognisingBody", Notations.BODY),
                            localized("furtherInformation", Control.AREA, TEXT),
                            line("furtherInformationUrl", TEXT));
            case PROCEDURE -> List.of();
        };
    }

    private static Rows towards() {
        return new Rows(
                "stackability.towards",
                List.of(
                        line("qualification", TEXT),
                        lookup("units", Control.AREA, NAMES, UNITS),
                        localized("title", Control.LINE, TEXT)));
    }

    private static OfferGroup group(String name, List<OfferItem> items) {
        return new OfferGroup(name, items);
    }

    @SafeVarargs
    private static List<OfferItem> all(List<? extends OfferItem>... lists) {
        List<OfferItem> items = new ArrayList<>();
        for (List<? extends OfferItem> list : lists) items.addAll(list);
        return Collections.unmodifiableList(items);
    }
}
