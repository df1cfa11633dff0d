package org.stapel.issuer.figures;

import org.stapel.issuer.award.Award;
import org.stapel.issuer.award.AwardFile;
import org.stapel.issuer.award.AwardIndex;
import org.stapel.issuer.award.Standing;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Adds awards up, one after the other.
final class Tally {
    private static final Comparator<Figures.Line> ORDER =
            Comparator.comparing((Figures.Line line) -> line.group().kind())
                    .thenComparing(line -> line.group().eqf().orElse(0))
                    .thenComparing(line -> line.group().field().orElse(""))
                    .thenComparing(line -> line.group().route().map(Enum::ordinal).orElse(-1));

    private final int year;
    private final Map<Figures.Group, Figures.Line> inForce = new HashMap<>();
    private final Map<Figures.Group, Figures.Line> revoked = new HashMap<>();
    private final Map<Figures.Group, Figures.Line> superseded = new HashMap<>();

    Tally(int year) {
        this.year = year;
    }

    void count(Award award) {
        if (!(award instanceof Award.Confirmed(var file, var standing, _))) return;
        switch (standing) {
            case Standing.Valid _, Standing.Suspended _ -> add(inForce, file);
            case Standing.Revoked _ -> add(revoked, file);
            case Standing.Superseded _ -> add(superseded, file);
        }
    }

    Figures figures() {
        return new Figures(year, sorted(inForce), sorted(revoked), sorted(superseded));
    }

    private static void add(Map<Figures.Group, Figures.Line> lines, AwardFile file) {
        AwardIndex index = file.index();
        var group = new Figures.Group(file.kind(), index.eqf(), index.field(), index.route());
        BigDecimal ects = index.ects().map(BigDecimal::new).orElse(BigDecimal.ZERO);
        boolean part = file.whole().isPresent();
        var one = new Figures.Line(group, 1, part ? 1 : 0, ects, part ? ects : BigDecimal.ZERO);
        lines.merge(group, one, Tally::sum);
    }

    private static Figures.Line sum(Figures.Line one, Figures.Line other) {
        return new Figures.Line(
                one.group(),
                one.awards() + other.awards(),
                one.parts() + other.parts(),
                one.ects().add(other.ects()),
                one.ectsOfParts().add(other.ectsOfParts()));
    }

    private static List<Figures.Line> sorted(Map<Figures.Group, Figures.Line> lines) {
        return lines.values().stream().sorted(ORDER).toList();
    }
}
