package org.stapel.issuer.console.web;

import org.stapel.credential.profile.LintFinding;
import org.stapel.credential.profile.LintFinding.Severity;
import org.stapel.issuer.console.AwardForm;
import org.stapel.issuer.console.FormGroup;
import org.stapel.issuer.console.FormItem;
import org.stapel.issuer.console.FormLayout;
import org.stapel.service.web.Language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Draws one award form with what was found in it.
///
/// @param findings by field, as [org.stapel.issuer.console.FindingPlaces] sorts them
record DrawForm(
        ConsoleWords words,
        Language language,
        AwardForm form,
        Set<String> required,
        Map<String, List<LintFinding>> findings) {
    /// The record alone.
    FormView draw() {
        return draw(new FormLayout(form.kind()).groups());
    }

    FormView draw(List<FormGroup> all) {
        List<FormView.Group> groups = all.stream().map(this::group).toList();
        return new FormView(groups, complaints(groups), said("", Severity.WARN));
    }

    private FormView.Group group(FormGroup group) {
        return new FormView.Group(
                group.name(),
                words.text(language, "console.group." + group.name()),
                group.items().stream().map(this::item).toList());
    }

    private FormView.Item item(FormItem item) {
        return switch (item) {
            case FormItem.Field field -> new FormView.Item(field(field, optional(field)), null);
            case FormItem.Rows rows -> new FormView.Item(null, rows(rows));
        };
    }

    private FormView.Rows rows(FormItem.Rows rows) {
        int count = Math.max(1, form.rows(rows.name()));
        return new FormView.Rows(
                id(rows.name()),
                rows.name(),
                words.label(language, rows.name()),
                words.hint(language, rows.name()).orElse(null),
                optional(rows),
                IntStream.range(0, count).mapToObj(i -> row(rows, i)).toList(),
                said(rows.name(), Severity.ERROR),
                said(rows.name(), Severity.WARN));
    }

    private List<FormView.Field> row(FormItem.Rows rows, int index) {
        return rows.row(index).stream().map(field -> field(field, false)).toList();
    }

    private FormView.Field field(FormItem.Field field, boolean optional) {
        return new FormView.Field(
                id(field.inputs().getFirst()),
                words.label(language, field.name()),
                words.hint(language, field.name()).orElse(null),
                field.type().name(),
                optional,
                field.inputs().stream().map(input -> input(field, input)).toList(),
                said(field.name(), Severity.ERROR),
                said(field.name(), Severity.WARN));
    }

    private FormView.Input input(FormItem.Field field, String name) {
        String value = form.value(name);
        String tag = field.localized() ? name.substring(name.length() - 2) : "";
        return new FormView.Input(
                id(name),
                name,
                tag,
                tag.isEmpty() ? "" : words.text(language, "console.language." + tag),
                value,
                shown(field, value),
                field.options().stream().map(option -> option(field, option, value)).toList());
    }

    private FormView.Option option(FormItem.Field field, String option, String value) {
        return new FormView.Option(
                option,
                words.choice(language, field.name(), option),
                Arrays.asList(value.split(",")).contains(option));
    }

    private String shown(FormItem.Field field, String value) {
        if (value.isEmpty()) return "";
        return switch (field.type()) {
            case TEXT, LONG_TEXT, LINES, DECIMAL, INTEGER -> value;
            case DATE -> words.date(language, value);
            case MOMENT -> words.localMoment(language, value);
            case CHOICE -> words.choice(language, field.name(), value);
            case YES_NO -> words.text(language, "console." + value);
            case CHOICES ->
                    String.join(
                            ", ",
                            Arrays.stream(value.split(","))
                                    .map(one -> words.choice(language, field.name(), one))
                                    .toList());
        };
    }

    private boolean optional(FormItem item) {
        return !required.contains(item.name());
    }

    private List<String> said(String place, Severity severity) {
        return findings.getOrDefault(place, List.of()).stream()
                .filter(finding -> finding.severity() == severity)
                .map(finding -> words.sentence(language, finding))
                .distinct()
                .toList();
    }

    private List<FormView.Complaint> complaints(List<FormView.Group> groups) {
        List<FormView.Complaint> complaints = new ArrayList<>();
        said("", Severity.ERROR)
                .forEach(sentence -> complaints.add(new FormView.Complaint("form", "", sentence)));
        for (FormView.Group group : groups)
            for (FormView.Item item : group.items()) complain(item, complaints);
        return complaints;
    }

    private static void complain(FormView.Item item, List<FormView.Complaint> complaints) {
        if (item.field() != null) complain(item.field(), item.field().label(), complaints);
        if (item.rows() == null) return;
        FormView.Rows rows = item.rows();
        rows.errors()
                .forEach(e -> complaints.add(new FormView.Complaint(rows.id(), rows.label(), e)));
        for (int i = 0; i < rows.rows().size(); i++)
            for (FormView.Field field : rows.rows().get(i))
                complain(field, rows.label() + " " + (i + 1) + ", " + field.label(), complaints);
    }

    private static void complain(
            FormView.Field field, String label, List<FormView.Complaint> complaints) {
        field.errors().forEach(e -> complaints.add(new FormView.Complaint(field.id(), label, e)));
    }

    private static String id(String name) {
        return "in-" + name.replace('.', '-');
    }
}
