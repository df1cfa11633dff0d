package org.stapel.issuer.award.right;

import org.stapel.credential.encoding.RefusedInput;
import org.stapel.credential.model.AwardId;
import org.stapel.credential.model.InstitutionId;
import org.stapel.issuer.award.Award;
import org.stapel.issuer.award.Awards;
import org.stapel.issuer.award.OpenAward;
import org.stapel.issuer.catalogue.Catalogues;
import org.stapel.service.account.Actor;
import org.stapel.service.account.Grant;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The one rule for roles that are limited to some programmes; every door to an award asks it.
///
/// Who has a role without a limit may do everything of it. Who has a limited one may act on an
/// award only when its programme is among those of the limit; an award whose programme cannot be
/// told is not. A module brings its course units along, in the awards that are parts of the whole.
public final class ProgrammeRights {
    /// The code of the refusal.
    public static final String REFUSED = "programme_not_allowed";

    private final Awards awards;
    private final ProgrammesOfAward programmes;

    public ProgrammeRights(Awards awards, OpenAward opening, Catalogues catalogues) {
        this.awards = awards;
        this.programmes = new ProgrammesOfAward(catalogues, opening);
    }

    /// Whether this actor does this in an organisation for some programmes only.
    public boolean isLimited(Actor actor, Deed deed, InstitutionId institution) {
        return grants(actor, deed, institution).stream()
                .allMatch(grant -> grant.programmes().isPresent());
    }

    /// @param programme id of an offer of the catalogue
    public boolean covers(Actor actor, Deed deed, InstitutionId institution, String programme) {
        return grants(actor, deed, institution).stream().anyMatch(g -> g.covers(programme));
    }

    /// Whether the actor may do this to an award.
    public boolean covers(Actor actor, Deed deed, Award award) {
        InstitutionId institution = award.file().institution();
        if (!isLimited(actor, deed, institution)) return true;
        Optional<Award> whole =
                award.file().whole().flatMap(awards::byId).map(Awards.Versioned::award);
        return coversOne(actor, deed, institution, programmes.of(award.file()))
                || whole.filter(w -> coversOne(actor, deed, institution, programmes.of(w.file())))
                        .isPresent();
    }

    /// Whether the actor may have this award made.
    ///
    /// @param record an award record, with its `partAwards`; may be anything
    /// @param corrects in whose place it comes; an award of the same programme may
    /// @param offer from which it says to be filled in
    public boolean covers(
            Actor actor,
            InstitutionId institution,
            ObjectNode record,
            Optional<Award> corrects,
            Optional<String> offer) {
        if (!isLimited(actor, Deed.AWARD, institution)) return true;
        if (!corrects.map(old -> covers(actor, Deed.AWARD, old)).orElse(true)) return false;
        Set<String> known = corrects.map(old -> programmes.of(old.file())).orElse(Set.of());
        Set<String> own = covered(actor, institution, programmes.of(institution, record), known);
        if (own.isEmpty()) return false;
        Set<String> along = new HashSet<>(programmes.unitsOf(institution, own));
        along.addAll(known);
        return offer.map(o -> !covered(actor, institution, Set.of(o), known).isEmpty()).orElse(true)
                && parts(record).stream()
                        .map(part -> programmes.of(institution, part))
                        .noneMatch(part -> covered(actor, institution, part, along).isEmpty());
    }

    /// @throws RefusedInput with [#REFUSED]
    public void require(Actor actor, Deed deed, Award award) {
        if (!covers(actor, deed, award)) throw refused();
    }

    /// @throws RefusedInput with [#REFUSED]
    public void require(
            Actor actor, InstitutionId institution, ObjectNode record, Optional<AwardId> corrects) {
        Optional<Award> old = corrects.flatMap(awards::byId).map(Awards.Versioned::award);
        if (!covers(actor, institution, record, old, Optional.empty())) throw refused();
    }

    private Set<String> covered(
            Actor actor, InstitutionId institution, Set<String> all, Set<String> anyway) {
        Set<String> covered = new HashSet<>(all);
        covered.removeIf(
                one -> !anyway.contains(one) && !covers(actor, Deed.AWARD, institution, one));
        return covered;
    }

    private boolean coversOne(
            Actor actor, Deed deed, InstitutionId institution, Set<String> programmes) {
        return programmes.stream().anyMatch(one -> covers(actor, deed, institution, one));
    }

    private static List<JsonNode> parts(ObjectNode record) {
        return record.path("partAwards").valueStream().toList();
    }

    private static List<Grant> grants(Actor actor, Deed deed, InstitutionId institution) {
        return deed.roles().stream()
                .flatMap(role -> actor.grant(role, institution.value()).stream())
                .toList();
    }

    private static RefusedInput refused() {
        return new RefusedInput(REFUSED, "the role is limited to other programmes");
    }
}
