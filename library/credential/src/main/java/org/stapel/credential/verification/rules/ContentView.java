package org.stapel.credential.verification.rules;

import org.stapel.credential.model.AwardKind;
import org.stapel.credential.model.AwardRecord.Route;
import org.stapel.credential.model.AwardRecord.Subtype;
import org.stapel.credential.profile.AwardView;
import org.stapel.credential.profile.Element;
import org.stapel.credential.rendering.CredentialFormat;
import org.stapel.credential.verification.CredentialContent;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What rules see of a credential: an Open Badge hides nothing, so what is not there is absent; of
/// an SD-JWT it may be kept back, and what no reader returns is unknown in both.
record ContentView(CredentialContent content) implements AwardView {
    @Override
    public Presence presence(Element element) {
        return switch (element) {
            case LEARNER -> of(content.personName());
            case TITLE -> of(content.title());
            case DESCRIPTION -> of(content.description());
            case AWARDING_BODY -> of(content.awardingBody().or(content::issuerName));
            case COUNTRY -> of(content.country());
            case AWARDED_DATE -> of(content.awardedDate());
            case ROUTE -> of(content.route());
            case OUTCOMES -> of(content.outcomes());
            case WORKLOAD -> of(content.ects().or(content::hours));
            case ECTS -> of(content.ects());
            case HOURS -> of(content.hours());
            case LEVEL -> of(content.eqf());
            case ASSESSMENTS -> of(content.assessmentTypes());
            case SUPERVISION -> of(content.supervision());
            case PARTICIPATION -> of(content.participation());
            case QUALITY_ASSURANCE -> of(content.qualityAssurance());
            case GRADE -> of(content.grade());
            case FIELD -> of(content.field());
            case PARTS -> of(content.parts());
            case SUBTYPES,
                    NATIONAL_LEVEL,
                    PASS_MARK,
                    FURTHER_INFORMATION,
                    UNIT,
                    PROGRAMME,
                    EFFECT,
                    EXEMPTED_UNITS,
                    PROVENANCE_RULE ->
                    Presence.UNKNOWN;
        };
    }

    private Presence of(Optional<?> value) {
        return value.isPresent() ? Presence.PRESENT : missing();
    }

    private Presence of(List<?> values) {
        return values.isEmpty() ? missing() : Presence.PRESENT;
    }

    private Presence missing() {
        boolean hidesNothing =
                content.format().filter(CredentialFormat.OPEN_BADGE::equals).isPresent();
        return hidesNothing ? Presence.ABSENT : Presence.UNKNOWN;
    }

    @Override
    public Optional<AwardKind> kind() {
        return content.kind();
    }

    @Override
    public Set<Subtype> subtypes() {
        return Set.of();
    }

    @Override
    public Optional<Route> route() {
        return content.route()
                .flatMap(name ->
                        Arrays.stream(Route.values())
                                .filter(route -> route.name().equals(name))
                                .findFirst());
    }

    @Override
    public Optional<BigDecimal> ects() {
        return content.ects();
    }

    @Override
    public Optional<BigDecimal> hours() {
        return content.hours();
    }

    @Override
    public Optional<Integer> eqf() {
        return content.eqf();
    }

    @Override
    public List<String> assessmentTypes() {
        return content.assessmentTypes();
    }

    @Override
    public List<PartSize> parts() {
        return content.parts().stream().map(part -> new PartSize(part.ects())).toList();
    }

    @Override
    public Optional<String> grade() {
        return content.grade();
    }

    @Override
    public Optional<BigDecimal> passMark() {
        return Optional.empty();
    }
}
