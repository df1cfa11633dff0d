package org.stapel.issuer.cataloguing.web;

import org.stapel.credential.profile.LintFinding.Severity;
import org.stapel.issuer.cataloguing.OfferFinding;
import org.stapel.issuer.cataloguing.form.OfferForm;
import org.stapel.issuer.cataloguing.form.OfferGroup;
import org.stapel.issuer.cataloguing.form.OfferItem;
import org.stapel.issuer.cataloguing.form.OfferItem.Control;
import org.stapel.service.web.Language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Draws the form of an offer with what was found in it.
///
/// @param findings by field, as [org.stapel.issuer.cataloguing.form.FindingInputs] sorts them
record DrawOffer(
        OfferWords words,
        Language language,
        OfferForm form,
        Map<String, List<OfferFinding>> findings) {
    OfferView draw() {
        List<OfferView.Group> groups = form.layout().groups().stream().map(this::group).toList();
        return new OfferView(groups, complaints(groups), said(""));
    }

    private OfferView.Group group(OfferGroup group) {
        return new OfferView.Group(
                group.name(),
                words.text(language, "catalogue.group." + group.name()),
                group.items().stream().map(this::item).toList());
    }

    private OfferView.Item item(OfferItem item) {
        return switch (item) {
            case OfferItem.Field field -> new OfferView.Item(field(field), null);
            case OfferItem.Rows rows -> new OfferView.Item(null, rows(rows));
        };
    }

    private OfferView.Rows rows(OfferItem.Rows rows) {
        int count = Math.max(1, form.rows(rows.name()));
        return new OfferView.Rows(
                id(rows.name()),
                rows.name(),
                words.label(language, rows.name()),
                words.hint(language, rows.name()).orElse(null),
                IntStream.range(0, count)
                        .mapToObj(i -> rows.row(i).stream().map(this::field).toList())
                        .toList(),
                said(rows.name()));
    }

    private OfferView.Field field(OfferItem.Field field) {
        return new OfferView.Field(
                id(field.inputs().getFirst()),
                field.name(),
                words.label(language, field.name()),
                words.hint(language, field.name()).orElse(null),
                field.control().name(),
                field.lookup().orElse(null),
                field.inputs().stream().map(input -> input(field, input)).toList(),
                said(field.name()));
    }

    private OfferView.Input input(OfferItem.Field field, String name) {
        String value = form.value(name);
        String tag = field.localized() ? name.substring(name.length() - 2) : "";
        return new OfferView.Input(
                id(name),
                name,
                tag,
                tag.isEmpty() ? "" : words.text(language, "console.language." + tag),
                value,
                options(field, value));
    }

    private List<OfferView.Option> options(OfferItem.Field field, String value) {
        List<String> chosen = value.lines().map(String::strip).toList();
        if (field.control() == Control.YES_NO)
            return List.of(
                    new OfferView.Option(
                            "yes", words.text(language, "console.yes"), chosen.contains("yes")),
                    new OfferView.Option(
                            "no", words.text(language, "console.no"), chosen.contains("no")));
        return field.options().stream()
                .map(option ->
                        new OfferView.Option(
                                option,
                                words.choice(language, field.name(), option),
                                chosen.contains(option)))
                .toList();
    }

    private List<OfferView.Said> said(String place) {
        return findings.getOrDefault(place, List.of()).stream()
                .map(finding ->
                        new OfferView.Said(
                                finding.severity() == Severity.ERROR,
                                words.sentence(language, finding)))
                .distinct()
                .toList();
    }

    private List<OfferView.Complaint> complaints(List<OfferView.Group> groups) {
        List<OfferView.Complaint> complaints = new ArrayList<>();
        add(complaints, "", "", said(""));
        for (OfferView.Group group : groups)
            for (OfferView.Item item : group.items()) {
                if (item.field() != null) add(complaints, item.field(), item.field().label());
                if (item.rows() != null) add(complaints, item.rows());
            }
        return complaints;
    }

    private static void add(List<OfferView.Complaint> complaints, OfferView.Rows rows) {
        add(complaints, rows.id(), rows.label(), rows.said());
        for (int i = 0; i < rows.rows().size(); i++)
            for (OfferView.Field field : rows.rows().get(i))
                add(complaints, field, rows.label() + " " + (i + 1) + ", " + field.label());
    }

    private static void add(
            List<OfferView.Complaint> complaints, OfferView.Field field, String label) {
        add(complaints, field.id(), label, field.said());
    }

    private static void add(
            List<OfferView.Complaint> complaints,
            String target,
            String label,
            List<OfferView.Said> said) {
        said.stream()
                .filter(OfferView.Said::error)
                .forEach(s -> complaints.add(new OfferView.Complaint(target, label, s.sentence())));
    }

    static String id(String name) {
        return "in-" + name.replace('.', '-');
    }
}
