package org.stapel.verifier.stacking;

import org.stapel.credential.verification.CheckName;
import org.stapel.credential.verification.CredentialContent;
import org.stapel.credential.verification.Finding;
import org.stapel.credential.verification.Report;
import org.stapel.credential.verification.Verdict;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Credentials that are added up are about one person: by name and, where both say it, birth date.
///
/// The person is the one whom most valid credentials name. A credential of somebody else is
/// undetermined here, however genuine it is; one that names nobody is left as it is.
public final class SameSubject {
    /// The code of a credential that names somebody else.
    public static final String SOMEONE_ELSE = "someone_else";

    private SameSubject() {}

    private record Person(String name, Optional<LocalDate> birthDate) {
        boolean isSameAs(Person other) {
            return name.equals(other.name)
                    && (birthDate.isEmpty()
                            || other.birthDate.isEmpty()
                            || birthDate.equals(other.birthDate));
        }
    }

    /// The same reports in the same order, each with its finding on this question.
    public static List<Report> of(List<Report> reports) {
        Optional<Person> most = most(reports);
        return most.map(person -> reports.stream().map(report -> of(report, person)).toList())
                .orElse(reports);
    }

    private static Optional<Person> most(List<Report> reports) {
        List<Person> people =
                reports.stream()
                        .filter(report -> report.verdict() == Verdict.VALID)
                        .flatMap(report -> person(report).stream())
                        .toList();
        return people.stream()
                .max(
                        Comparator.comparingLong((Person person) -> times(people, person))
                                .thenComparingInt(person -> -people.indexOf(person)));
    }

    private static long times(List<Person> people, Person person) {
        return people.stream().filter(person::isSameAs).count();
    }

    private static Report of(Report report, Person most) {
        Optional<Person> person = person(report);
        if (person.isEmpty()) return report;
        return person.get().isSameAs(most)
                ? with(report, report.verdict(), Finding.Result.PASSED, "ok")
                : with(report, doubted(report), Finding.Result.FAILED, SOMEONE_ELSE);
    }

    private static Verdict doubted(Report report) {
        return report.verdict() == Verdict.VALID ? Verdict.UNDETERMINED : report.verdict();
    }

    private static Optional<Person> person(Report report) {
        return report.content()
                .flatMap(content -> content.personName().map(name -> person(name, content)));
    }

    private static Person person(String name, CredentialContent content) {
        String plain =
                Normalizer.normalize(name, Normalizer.Form.NFC)
                        .strip()
                        .replaceAll("\\s+", " ")
                        .toLowerCase(Locale.ROOT);
        return new Person(plain, content.birthDate());
    }

    private static Report with(Report report, Verdict verdict, Finding.Result result, String code) {
        List<Finding> findings = new ArrayList<>(report.findings());
        findings.removeIf(finding -> finding.check() == CheckName.SAME_SUBJECT);
        findings.add(
                new Finding(CheckName.SAME_SUBJECT, result, code, Map.of(), new LinkedHashMap<>()));
        return new Report(
                verdict,
                report.purpose(),
                report.checkedAt(),
                report.asOf(),
                findings,
                report.content());
    }
}
