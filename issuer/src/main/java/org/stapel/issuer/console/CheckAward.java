package org.stapel.issuer.console;

import org.stapel.credential.profile.Draft;
import org.stapel.credential.profile.Lint;
import org.stapel.credential.profile.LintFinding;
import org.stapel.credential.profile.LintOutcome;
import org.stapel.issuer.award.AwardNotation;

import tools.jackson.databind.node.ObjectNode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Tells what intake would say of an award, without taking it in.
public record CheckAward(AwardNotation notation, Lint rules, RequiredInputs required) {
    /// Any id: intake draws the real one.
    private static final String STAND_IN = "urn:uuid:00000000-0000-4000-8000-000000000000";

    /// Every finding, by the input that it is about; `""` for what no input is about.
    public Findings of(AwardForm form, ObjectNode base) {
        AwardForm.Written written = form.over(base);
        var places = new FindingPlaces(form, written.rowOf());
        return new Findings(written.json(), places.sorted(withMissing(form, findings(written))));
    }

    private List<LintFinding> findings(AwardForm.Written written) {
        ObjectNode json = written.json().deepCopy().put("id", STAND_IN);
        for (String name :
                List.of(
                        "awardReference",
                        "learner.identification",
                        "learner.familyName",
                        "title.nl")) standIn(json, name, STAND_IN);
        standIn(json, "awardedDate", "1970-01-01");
        return switch (notation.read(json)) {
            case AwardNotation.Reading.Refused(var findings) -> findings;
            case AwardNotation.Reading.Read(var award) ->
                    switch (new Draft.Unchecked(award).lint(rules)) {
                        case LintOutcome.Accepted(_, var findings) -> findings;
                        case LintOutcome.Refused(var findings) -> findings;
                    };
        };
    }

    /// Stands in for what is missing, which is told apart, so that all else is checked as well.
    private static void standIn(ObjectNode json, String name, String value) {
        String whole = name.equals("title.nl") ? "title" : name;
        if (new DottedPath(whole).in(json).isMissingNode())
            new DottedPath(name).put(json, Optional.of(json.stringNode(value)));
    }

    /// A record that its schema refuses is held against no profile, so what is missing is told here
    /// all the same.
    private List<LintFinding> withMissing(AwardForm form, List<LintFinding> findings) {
        Map<String, LintFinding> byPointer = new LinkedHashMap<>();
        for (FormGroup group : new FormLayout(form.kind()).groups())
            for (FormItem item : group.items())
                if (required.of(form.kind()).contains(item.name()) && empty(form, item))
                    byPointer.put(item.name(), missing(item.name()));
        findings.stream()
                .filter(finding -> !told(finding, byPointer))
                .forEach(finding -> byPointer.put(finding.pointer() + finding.rule(), finding));
        return List.copyOf(byPointer.values());
    }

    private static boolean told(LintFinding finding, Map<String, LintFinding> byPointer) {
        String name = DottedPath.ofPointer(finding.pointer()).value();
        return byPointer.keySet().stream()
                .anyMatch(known -> known.equals(name) || known.startsWith(name + "."));
    }

    private static boolean empty(AwardForm form, FormItem item) {
        return switch (item) {
            case FormItem.Field field ->
                    field.inputs().stream().allMatch(input -> form.value(input).isEmpty());
            case FormItem.Rows rows ->
                    form.typed().keySet().stream()
                            .filter(input -> input.startsWith(rows.name() + "."))
                            .allMatch(input -> form.value(input).isEmpty());
        };
    }

    private static LintFinding missing(String name) {
        return new LintFinding(
                "form",
                LintFinding.Severity.ERROR,
                "missing",
                new DottedPath(name).pointer(),
                Map.of());
    }

    /// What was found.
    ///
    /// @param json the award record without id that would be taken in
    public record Findings(ObjectNode json, Map<String, List<LintFinding>> byInput) {
        public Findings {
            byInput = Map.copyOf(byInput);
        }

        /// With these, by their inputs.
        public Findings and(Map<String, List<LintFinding>> more) {
            Map<String, List<LintFinding>> all = new LinkedHashMap<>(byInput);
            all.putAll(more);
            return new Findings(json, all);
        }

        /// Whether intake would refuse it.
        public boolean refused() {
            return byInput.values().stream()
                    .flatMap(List::stream)
                    .anyMatch(finding -> finding.severity() == LintFinding.Severity.ERROR);
        }

        /// Whether something should be looked at before signing.
        public boolean warned() {
            return !byInput.isEmpty();
        }
    }
}
