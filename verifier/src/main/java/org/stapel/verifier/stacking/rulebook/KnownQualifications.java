package org.stapel.verifier.stacking.rulebook;

import org.stapel.verifier.stacking.Qualifications;
import org.stapel.verifier.stacking.rule.Qualification;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;

/// The qualifications that were kept. Of two versions that are valid on one day, the one that began
/// later counts.
public final class KnownQualifications implements Qualifications {
    private static final Comparator<QualificationVersion> OLDEST_FIRST =
            Comparator.comparing(QualificationVersion::validFrom)
                    .thenComparing(QualificationVersion::version);

    private final QualificationVersions versions;

    public KnownQualifications(QualificationVersions versions) {
        this.versions = versions;
    }

    @Override
    public List<Qualification> on(LocalDate day) {
        Map<String, QualificationVersion> newest = new HashMap<>();
        versions.all().stream()
                .filter(version -> version.isValidOn(day))
                .forEach(version ->
                        newest.merge(version.id(), version, BinaryOperator.maxBy(OLDEST_FIRST)));
        return newest.values().stream()
                .map(QualificationVersion::rules)
                .sorted(Comparator.comparing(KnownQualifications::title))
                .toList();
    }

    private static String title(Qualification qualification) {
        return qualification.title().byLanguage().values().iterator().next();
    }

    @Override
    public Optional<Qualification> byId(String id, Optional<String> version, LocalDate day) {
        return version(id, version, day).map(QualificationVersion::rules);
    }

    /// @param version the one that is valid on this day when empty
    public Optional<QualificationVersion> version(
            String id, Optional<String> version, LocalDate day) {
        return version.isPresent()
                ? versions.byVersion(id, version.get())
                : versions.ofQualification(id).stream()
                        .filter(one -> one.isValidOn(day))
                        .max(OLDEST_FIRST);
    }

    /// All versions by id, oldest first.
    public List<QualificationVersion> all() {
        return versions.all().stream()
                .sorted(Comparator.comparing(QualificationVersion::id).thenComparing(OLDEST_FIRST))
                .toList();
    }
}
