package org.stapel.credential.profile;

import org.stapel.credential.model.AwardKind;
import org.stapel.credential.model.AwardRecord.Route;
import org.stapel.credential.model.AwardRecord.Subtype;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the rules of a profile can see of an award: all of it when it is our own record, a part of
/// it when it was read back from a credential.
///
/// A value may be empty for two reasons; [#presence] tells them apart.
public interface AwardView {
    /// Whether an element is there, is known to be absent, or cannot be told: the credential's
    /// format has no place for it, or it was not disclosed.
    enum Presence {
        PRESENT,
        ABSENT,
        UNKNOWN
    }

    /// A part's size where the part says it.
    record PartSize(Optional<BigDecimal> ects) {}

    Presence presence(Element element);

    Optional<AwardKind> kind();

    /// Empty as well when [#presence] of [Element#SUBTYPES] is UNKNOWN.
    Set<Subtype> subtypes();

    Optional<Route> route();

    Optional<BigDecimal> ects();

    Optional<BigDecimal> hours();

    Optional<Integer> eqf();

    /// Names of [org.stapel.credential.model.Assessment.Type], or a foreign issuer's own words.
    List<String> assessmentTypes();

    List<PartSize> parts();

    /// The grade as printed.
    Optional<String> grade();

    Optional<BigDecimal> passMark();
}
