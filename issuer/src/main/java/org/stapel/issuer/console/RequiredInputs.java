package org.stapel.issuer.console;

import org.stapel.credential.model.AwardKind;
import org.stapel.credential.profile.LintFinding;
import org.stapel.credential.profile.Profile;
import org.stapel.credential.profile.Profiles;
import org.stapel.credential.profile.Rule;
import org.stapel.credential.profile.RuleTest;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which inputs must be filled in: what the schema of award records and the ERROR rules of the
/// kind's default profiles ask for.
public record RequiredInputs(Profiles profiles) {
    private static final Set<String> ALWAYS =
            Set.of(
                    "awardReference",
                    "learner.familyName",
                    "learner.identification",
                    "title",
                    "awardedDate",
                    "setting",
                    "route");

    /// The fields without which an object says nothing.
    private static final Set<String> ESSENTIAL =
            Set.of("unit.id", "unit.title", "grade.value", "grade.scheme", "workload.ects");

    /// Names of fields and of rows.
    public Set<String> of(AwardKind kind) {
        Set<String> pointers = new HashSet<>();
        profiles.applicable(kind, List.of()).stream()
                .flatMap(id -> profiles.find(id).stream())
                .map(Profile::rules)
                .flatMap(List::stream)
                .forEach(rule -> add(rule, pointers));
        Set<String> names = new HashSet<>(ALWAYS);
        new FormLayout(kind)
                .groups()
                .forEach(group ->
                        group.items().stream()
                                .map(FormItem::name)
                                .filter(name -> asked(name, pointers))
                                .forEach(names::add));
        return Set.copyOf(names);
    }

    private static void add(Rule rule, Set<String> pointers) {
        if (rule.severity() == LintFinding.Severity.ERROR
                && rule.subtypes().isEmpty()
                && rule.test() instanceof RuleTest.Required(var elements))
            elements.forEach(element -> pointers.add(element.pointer()));
    }

    private static boolean asked(String name, Set<String> pointers) {
        String pointer = new DottedPath(name).pointer();
        if (pointers.contains(pointer)) return true;
        int slash = pointer.lastIndexOf('/');
        return ESSENTIAL.contains(name)
                && slash > 0
                && pointers.contains(pointer.substring(0, slash));
    }
}
