package org.stapel.issuer.console;

import static org.stapel.issuer.console.FormItem.choice;
import static org.stapel.issuer.console.FormItem.lines;
import static org.stapel.issuer.console.FormItem.localized;
import static org.stapel.issuer.console.FormItem.longText;
import static org.stapel.issuer.console.FormItem.text;
import static org.stapel.issuer.console.FormItem.typed;

import org.stapel.credential.model.Assessment;
import org.stapel.credential.model.AwardKind;
import org.stapel.credential.model.AwardRecord;
import org.stapel.credential.model.Level;
import org.stapel.credential.model.Participation;
import org.stapel.credential.model.QualityAssurance;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What is asked for an award of one kind: the elements of Annex I of the Council Recommendation
/// (2022/C 243/02) in groups, without those that make no sense for the kind.
public record FormLayout(AwardKind kind) {
    /// The languages in which texts are asked for.
    public static final List<String> LANGUAGES = List.of("nl", "en");

    private static final Set<AwardKind> OF_ONE_UNIT =
            EnumSet.of(
                    AwardKind.CREDIT_CERTIFICATE,
                    AwardKind.STUDY_RESULT,
                    AwardKind.PROOF_OF_COMPETENCE);
    private static final Set<AwardKind> WITH_PARTS =
            EnumSet.of(
                    AwardKind.MICROCREDENTIAL,
                    AwardKind.PROOF_OF_COMPETENCE,
                    AwardKind.PROFESSIONAL_QUALIFICATION);
    private static final Set<AwardKind> UNDER_CONTRACT =
            EnumSet.of(AwardKind.CREDIT_CERTIFICATE, AwardKind.STUDY_RESULT);
    private static final Set<AwardKind> WITH_EFFECT =
            EnumSet.of(AwardKind.PROFESSIONAL_QUALIFICATION, AwardKind.CERTIFICATE);

    /// The groups, in the order of the form.
    public List<FormGroup> groups() {
        return Stream.of(learner(), what(), assessed(), size(), quality(), more())
                .filter(group -> !group.items().isEmpty())
                .toList();
    }

    /// All fields outside rows.
    public List<FormItem.Field> fields() {
        return items(FormItem.Field.class);
    }

    /// All rows.
    public List<FormItem.Rows> rows() {
        return items(FormItem.Rows.class);
    }

    private <T extends FormItem> List<T> items(Class<T> type) {
        return groups().stream()
                .flatMap(group -> group.items().stream())
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private FormGroup learner() {
        return group(
                "learner",
                text("learner.identification"),
                text("learner.givenName"),
                text("learner.familyName"),
                typed("learner.birthDate", FormItem.Type.DATE));
    }

    private FormGroup what() {
        return new FormGroup(
                "what",
                Stream.of(identity(), scope(), circumstances()).flatMap(List::stream).toList());
    }

    private List<FormItem> identity() {
        return Stream.of(
                        Stream.of(
                                text("awardReference"),
                                localized("title"),
                                longText("description")),
                        only(
                                kind == AwardKind.MICROCREDENTIAL,
                                new FormItem.Field(
                                        "subtypes",
                                        FormItem.Type.CHOICES,
                                        false,
                                        names(AwardRecord.Subtype.values()))))
                .<FormItem>flatMap(items -> items)
                .toList();
    }

    private List<FormItem> scope() {
        return Stream.of(
                        only(
                                OF_ONE_UNIT.contains(kind),
                                text("unit.id"),
                                text("unit.version"),
                                localized("unit.title")),
                        only(
                                kind == AwardKind.EXEMPTION_DECISION,
                                new FormItem.Rows(
                                        "exemptedUnits",
                                        List.of(text("id"), text("version"), localized("title"))),
                                text("provenance.rule")),
                        only(kind != AwardKind.EXEMPTION_DECISION, lines("outcomes")),
                        only(
                                WITH_PARTS.contains(kind),
                                new FormItem.Rows(
                                        "parts",
                                        List.of(
                                                localized("title"),
                                                text("unit.id"),
                                                typed("ects", FormItem.Type.DECIMAL)))))
                .flatMap(items -> items)
                .toList();
    }

    private List<FormItem> circumstances() {
        return Stream.of(
                        Stream.of(
                                text("programme"),
                                typed("awardedDate", FormItem.Type.DATE),
                                typed("validUntil", FormItem.Type.DATE),
                                choice("setting", AwardRecord.Setting.values()),
                                choice("route", AwardRecord.Route.values())),
                        only(
                                UNDER_CONTRACT.contains(kind),
                                choice("contract", AwardRecord.Contract.values())),
                        only(
                                WITH_EFFECT.contains(kind),
                                choice("effect", AwardRecord.Effect.values())))
                .<FormItem>flatMap(items -> items)
                .toList();
    }

    private FormGroup assessed() {
        if (kind == AwardKind.EXEMPTION_DECISION) return group("assessed");
        return group(
                "assessed",
                new FormItem.Rows(
                        "assessments",
                        List.of(
                                choice("type", Assessment.Type.values()),
                                choice("supervision", Assessment.Supervision.values()),
                                localized("criteria"))),
                choice("participation", Participation.values()),
                text("grade.value"),
                text("grade.scheme"),
                typed("grade.maximum", FormItem.Type.DECIMAL),
                typed("grade.passMark", FormItem.Type.DECIMAL));
    }

    private FormGroup size() {
        return group(
                "size",
                typed("workload.ects", FormItem.Type.DECIMAL),
                typed("workload.hours", FormItem.Type.DECIMAL),
                typed("level.eqf", FormItem.Type.INTEGER),
                typed("level.national", FormItem.Type.INTEGER),
                choice("level.cycle", Level.Cycle.values()),
                choice("level.basis", Level.Basis.values()));
    }

    private static FormGroup quality() {
        return group(
                "quality",
                new FormItem.Rows(
                        "qualityAssurance",
                        List.of(
                                choice("type", QualityAssurance.Type.values()),
                                localized("agent"),
                                text("reference"),
                                text("url"))));
    }

    private static FormGroup more() {
        return group(
                "more",
                lines("prerequisites"),
                typed("stackability.stackable", FormItem.Type.YES_NO),
                text("field"),
                longText("furtherInformation"),
                text("furtherInformationUrl"));
    }

    private static FormGroup group(String name, FormItem... items) {
        return new FormGroup(name, List.of(items));
    }

    private static Stream<FormItem> only(boolean asked, FormItem... items) {
        return asked ? Arrays.stream(items) : Stream.empty();
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
