package org.stapel.credential.profile;

import org.stapel.credential.model.AwardKind;
import org.stapel.credential.model.AwardRecord.Route;
import org.stapel.credential.model.AwardRecord.Subtype;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// An award as a foreign credential would tell it: some elements cannot be told.
record PartlyKnown(AwardView whole, Set<Element> hidden) implements AwardView {
    @Override
    public Presence presence(Element element) {
        return hidden.contains(element) ? Presence.UNKNOWN : whole.presence(element);
    }

    @Override
    public Optional<AwardKind> kind() {
        return whole.kind();
    }

    @Override
    public Set<Subtype> subtypes() {
        return hidden.contains(Element.SUBTYPES) ? Set.of() : whole.subtypes();
    }

    @Override
    public Optional<Route> route() {
        return whole.route();
    }

    @Override
    public Optional<BigDecimal> ects() {
        return hidden.contains(Element.ECTS) ? Optional.empty() : whole.ects();
    }

    @Override
    public Optional<BigDecimal> hours() {
        return hidden.contains(Element.HOURS) ? Optional.empty() : whole.hours();
    }

    @Override
    public Optional<Integer> eqf() {
        return whole.eqf();
    }

    @Override
    public List<String> assessmentTypes() {
        return hidden.contains(Element.ASSESSMENTS) ? List.of() : whole.assessmentTypes();
    }

    @Override
    public List<PartSize> parts() {
        return hidden.contains(Element.PARTS) ? List.of() : whole.parts();
    }

    @Override
    public Optional<String> grade() {
        return whole.grade();
    }

    @Override
    public Optional<BigDecimal> passMark() {
        return hidden.contains(Element.PASS_MARK) ? Optional.empty() : whole.passMark();
    }
}
