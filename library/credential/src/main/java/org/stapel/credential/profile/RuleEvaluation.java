package org.stapel.credential.profile;

import org.stapel.credential.model.AwardRecord.Subtype;
import org.stapel.credential.profile.AwardView.Presence;
import org.stapel.credential.profile.RuleAnswer.Broken;
import org.stapel.credential.profile.RuleAnswer.Holds;
import org.stapel.credential.profile.RuleAnswer.Unchecked;
import org.stapel.credential.profile.RuleTest.AnyOf;
import org.stapel.credential.profile.RuleTest.AssessedNotOnlyBy;
import org.stapel.credential.profile.RuleTest.EctsBetween;
import org.stapel.credential.profile.RuleTest.EqfBetween;
import org.stapel.credential.profile.RuleTest.GradeAtLeastPassMark;
import org.stapel.credential.profile.RuleTest.HoursPerEctsBetween;
import org.stapel.credential.profile.RuleTest.PartsSum;
import org.stapel.credential.profile.RuleTest.Required;
import org.stapel.credential.profile.RuleTest.RequiresParts;
import org.stapel.credential.profile.RuleTest.RouteIn;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Holds rules against one view of an award.
final class RuleEvaluation {
    private static final Holds HOLDS = new Holds();

    private final AwardView award;

    RuleEvaluation(AwardView award) {
        this.award = award;
    }

    RuleAnswer of(Rule rule) {
        if (rule.subtypes().isEmpty()) return of(rule.test());
        return given(
                Element.SUBTYPES,
                () ->
                        Collections.disjoint(rule.subtypes(), award.subtypes())
                                ? HOLDS
                                : of(rule.test()));
    }

    private RuleAnswer of(RuleTest test) {
        return switch (test) {
            case Required(var elements) -> required(elements);
            case AnyOf(var tests) -> anyOf(tests);
            case EctsBetween bounds -> given(Element.ECTS, () -> size(bounds));
            case HoursPerEctsBetween bounds ->
                    given(Element.ECTS, () -> given(Element.HOURS, () -> hoursPerEcts(bounds)));
            case AssessedNotOnlyBy weak -> given(Element.ASSESSMENTS, () -> assessed(weak));
            case PartsSum() ->
                    given(Element.PARTS, () -> given(Element.ECTS, this::partsAgainstWhole));
            case GradeAtLeastPassMark() ->
                    given(Element.GRADE, () -> given(Element.PASS_MARK, this::passed));
            case EqfBetween bounds -> given(Element.LEVEL, () -> level(bounds));
            case RequiresParts(var min) -> parts(min);
            case RouteIn allowed -> given(Element.ROUTE, () -> route(allowed));
        };
    }

    /// A test about an element says nothing when the element is absent, and cannot tell when it is
    /// unknown.
    private RuleAnswer given(Element element, Supplier<RuleAnswer> test) {
        return switch (award.presence(element)) {
            case PRESENT -> test.get();
            case ABSENT -> HOLDS;
            case UNKNOWN -> new Unchecked(element);
        };
    }

    private RuleAnswer required(List<Element> elements) {
        RuleAnswer answer = HOLDS;
        for (Element element : elements) {
            Presence presence = award.presence(element);
            if (presence == Presence.ABSENT) return new Broken(element.pointer(), Map.of());
            if (presence == Presence.UNKNOWN) answer = new Unchecked(element);
        }
        return answer;
    }

    private RuleAnswer anyOf(List<RuleTest> tests) {
        List<RuleAnswer> answers = tests.stream().map(this::of).toList();
        if (answers.stream().anyMatch(Holds.class::isInstance)) return HOLDS;
        return answers.stream()
                .filter(Unchecked.class::isInstance)
                .findFirst()
                .orElseGet(() -> answers.isEmpty() ? HOLDS : answers.getFirst());
    }

    private RuleAnswer size(EctsBetween bounds) {
        BigDecimal ects = award.ects().orElse(BigDecimal.ZERO);
        boolean small = bounds.min().filter(min -> ects.compareTo(min) < 0).isPresent();
        boolean large = bounds.max().filter(max -> ects.compareTo(max) > 0).isPresent();
        boolean broken = bounds.integersOnly() && ects.stripTrailingZeros().scale() > 0;
        if (!small && !large && !broken) return HOLDS;
        return new Broken(
                Element.ECTS.pointer(),
                Map.of(
                        "ects", plain(ects),
                        "min", bounds.min().map(RuleEvaluation::plain).orElse(""),
                        "max", bounds.max().map(RuleEvaluation::plain).orElse("")));
    }

    private RuleAnswer hoursPerEcts(HoursPerEctsBetween bounds) {
        BigDecimal hours = award.hours().orElse(BigDecimal.ZERO);
        BigDecimal ects = award.ects().orElse(BigDecimal.ONE);
        boolean within =
                hours.compareTo(bounds.min().multiply(ects)) >= 0
                        && hours.compareTo(bounds.max().multiply(ects)) <= 0;
        if (within || ects.signum() <= 0) return HOLDS;
        return new Broken(
                Element.HOURS.pointer(),
                Map.of(
                        "hoursPerEcts",
                        plain(hours.divide(ects, 2, RoundingMode.HALF_UP)),
                        "min",
                        plain(bounds.min()),
                        "max",
                        plain(bounds.max())));
    }

    private RuleAnswer assessed(AssessedNotOnlyBy weak) {
        boolean onlyWeak = weak.types().containsAll(award.assessmentTypes());
        return onlyWeak
                ? new Broken(
                        Element.ASSESSMENTS.pointer(),
                        Map.of("types", String.join(", ", award.assessmentTypes())))
                : HOLDS;
    }

    private RuleAnswer partsAgainstWhole() {
        BigDecimal whole = award.ects().orElse(BigDecimal.ZERO);
        List<BigDecimal> sizes =
                award.parts().stream()
                        .map(AwardView.PartSize::ects)
                        .flatMap(Optional::stream)
                        .toList();
        BigDecimal sum = sizes.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        int sign = sum.compareTo(whole);
        if (sign == 0) return HOLDS;
        Broken broken =
                new Broken(Element.ECTS.pointer(), Map.of("ects", plain(whole), "sum", plain(sum)));
        if (sign > 0) return broken;
        boolean everyPartSized = sizes.size() == award.parts().size();
        return partsBelowWhole(everyPartSized ? broken : new Unchecked(Element.PARTS));
    }

    private RuleAnswer partsBelowWhole(RuleAnswer inTypeOne) {
        return given(
                Element.SUBTYPES,
                () -> award.subtypes().contains(Subtype.TYPE_1) ? inTypeOne : HOLDS);
    }

    private RuleAnswer passed() {
        Optional<BigDecimal> grade = award.grade().flatMap(GradeNumber::of);
        boolean below =
                grade.isPresent()
                        && award.passMark()
                                .filter(mark -> mark.compareTo(grade.get()) > 0)
                                .isPresent();
        return below
                ? new Broken(
                        Element.GRADE.pointer(),
                        Map.of("passMark", award.passMark().map(RuleEvaluation::plain).orElse("")))
                : HOLDS;
    }

    private RuleAnswer level(EqfBetween bounds) {
        int eqf = award.eqf().orElse(bounds.min());
        if (eqf >= bounds.min() && eqf <= bounds.max()) return HOLDS;
        return new Broken(
                Element.LEVEL.pointer() + "/eqf",
                Map.of(
                        "eqf", String.valueOf(eqf),
                        "min", String.valueOf(bounds.min()),
                        "max", String.valueOf(bounds.max())));
    }

    private RuleAnswer parts(int min) {
        if (award.presence(Element.PARTS) == Presence.UNKNOWN) return new Unchecked(Element.PARTS);
        int count = award.parts().size();
        return count >= min
                ? HOLDS
                : new Broken(Element.PARTS.pointer(), Map.of("min", String.valueOf(min)));
    }

    private RuleAnswer route(RouteIn allowed) {
        return award.route()
                .filter(route -> !allowed.routes().contains(route))
                .<RuleAnswer>map(
                        route -> new Broken(Element.ROUTE.pointer(), Map.of("route", route.name())))
                .orElse(HOLDS);
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
