package org.stapel.credential.profile;

import org.stapel.credential.model.Assessment;
import org.stapel.credential.model.AwardKind;
import org.stapel.credential.model.AwardRecord;
import org.stapel.credential.model.AwardRecord.Provenance;
import org.stapel.credential.model.AwardRecord.Route;
import org.stapel.credential.model.AwardRecord.Subtype;
import org.stapel.credential.model.Ects;
import org.stapel.credential.model.Grade;
import org.stapel.credential.model.Level;
import org.stapel.credential.model.Workload;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A whole award record as rules see it: nothing is unknown.
public record RecordView(AwardRecord award) implements AwardView {
    @Override
    public Presence presence(Element element) {
        return has(element) ? Presence.PRESENT : Presence.ABSENT;
    }

    private boolean has(Element element) {
        return switch (element) {
            case LEARNER, TITLE, AWARDING_BODY, COUNTRY, AWARDED_DATE, ROUTE -> true;
            case DESCRIPTION -> award.description().isPresent();
            case SUBTYPES -> !award.subtypes().isEmpty();
            case OUTCOMES -> !award.outcomes().isEmpty();
            case WORKLOAD -> award.workload().isPresent();
            case ECTS -> ects().isPresent();
            case HOURS -> hours().isPresent();
            case LEVEL -> award.level().isPresent();
            case NATIONAL_LEVEL -> award.level().flatMap(Level::national).isPresent();
            case ASSESSMENTS -> !award.assessments().isEmpty();
            case SUPERVISION -> supervised();
            case PARTICIPATION -> award.participation().isPresent();
            case QUALITY_ASSURANCE -> !award.qualityAssurance().isEmpty();
            case GRADE -> award.grade().isPresent();
            case PASS_MARK -> passMark().isPresent();
            case FURTHER_INFORMATION -> award.furtherInformation().isPresent();
            case FIELD -> award.field().isPresent();
            case UNIT -> award.unit().isPresent();
            case PROGRAMME -> award.programme().isPresent();
            case EFFECT -> award.effect().isPresent();
            case EXEMPTED_UNITS -> !award.exemptedUnits().isEmpty();
            case PARTS -> !award.parts().isEmpty();
            case PROVENANCE_RULE -> award.provenance().flatMap(Provenance::rule).isPresent();
        };
    }

    private boolean supervised() {
        return award.assessments().stream()
                .map(Assessment::supervision)
                .anyMatch(s -> s.isPresent());
    }

    @Override
    public Optional<AwardKind> kind() {
        return Optional.of(award.kind());
    }

    @Override
    public Set<Subtype> subtypes() {
        return award.subtypes();
    }

    @Override
    public Optional<Route> route() {
        return Optional.of(award.route());
    }

    @Override
    public Optional<BigDecimal> ects() {
        return award.workload().flatMap(Workload::ects).map(Ects::points);
    }

    @Override
    public Optional<BigDecimal> hours() {
        return award.workload().flatMap(Workload::hours);
    }

    @Override
    public Optional<Integer> eqf() {
        return award.level().map(Level::eqf);
    }

    @Override
    public List<String> assessmentTypes() {
        return award.assessments().stream().map(assessment -> assessment.type().name()).toList();
    }

    @Override
    public List<PartSize> parts() {
        return award.parts().stream()
                .map(part -> new PartSize(part.ects().map(Ects::points)))
                .toList();
    }

    @Override
    public Optional<String> grade() {
        return award.grade().map(Grade::value);
    }

    @Override
    public Optional<BigDecimal> passMark() {
        return award.grade().flatMap(Grade::passMark);
    }
}
