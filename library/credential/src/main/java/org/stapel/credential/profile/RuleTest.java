package org.stapel.credential.profile;

import org.stapel.credential.model.AwardRecord.Route;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a rule asks of an award: the closed vocabulary that profiles are written in.
public sealed interface RuleTest {
    /// Each of these elements is there.
    record Required(List<Element> elements) implements RuleTest {
        public Required {
            elements = List.copyOf(elements);
        }
    }

    /// One of these tests holds.
    record AnyOf(List<RuleTest> tests) implements RuleTest {
        public AnyOf {
            tests = List.copyOf(tests);
        }
    }

    /// The size in ECTS credits lies within these bounds, both included; says nothing about an
    /// award without ECTS.
    record EctsBetween(Optional<BigDecimal> min, Optional<BigDecimal> max, boolean integersOnly)
            implements RuleTest {}

    /// Hours divided by ECTS credits lie within these bounds; says nothing when one is absent.
    record HoursPerEctsBetween(BigDecimal min, BigDecimal max) implements RuleTest {}

    /// There is an assessment of another type than these; says nothing when none is named.
    record AssessedNotOnlyBy(Set<String> types) implements RuleTest {
        public AssessedNotOnlyBy {
            types = Set.copyOf(types);
        }
    }

    /// The parts are never more than the whole, and exactly the whole in type 1.
    record PartsSum() implements RuleTest {}

    /// The grade is not below the pass mark; says nothing on a scheme without numbers.
    record GradeAtLeastPassMark() implements RuleTest {}

    /// The EQF level lies within these bounds; says nothing when there is none.
    record EqfBetween(int min, int max) implements RuleTest {}

    /// At least this many parts are named.
    record RequiresParts(int min) implements RuleTest {}

    /// The learner got here by one of these routes.
    record RouteIn(Set<Route> routes) implements RuleTest {
        public RouteIn {
            routes = Set.copyOf(routes);
        }
    }
}
