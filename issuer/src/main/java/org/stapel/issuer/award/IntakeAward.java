package org.stapel.issuer.award;

import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.model.AwardId;
import org.stapel.credential.model.InstitutionId;
import org.stapel.credential.profile.Lint;
import org.stapel.credential.profile.LintFinding;
import org.stapel.credential.profile.Profiles;
import org.stapel.issuer.institution.Institution;
import org.stapel.issuer.journal.RandomIds;
import org.stapel.issuer.privacy.PersonalData;
import org.stapel.issuer.privacy.Pseudonyms;
import org.stapel.issuer.privacy.SearchWords;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Takes in one award, with the awards that are its parts.
///
/// Parts are stored first, as proposed; the whole confirms them, so half an act issues nothing and
/// is finished by sending it again. The same request gets the same answer: by its idempotency key,
/// and by the award's reference.
public final class IntakeAward {
    private final Awards awards;
    private final SettleAwards settling;
    private final DraftAward drafting;
    private final FileAward filing;
    private final DraftParts parts;
    private final InstantSource clock;

    public IntakeAward(
            Awards awards,
            SettleAwards settling,
            AwardNotation notation,
            Lint rules,
            Profiles profiles,
            PersonalData personalData,
            Pseudonyms pseudonyms,
            RandomIds ids,
            InstantSource clock) {
        this.awards = awards;
        this.settling = settling;
        this.drafting = new DraftAward(notation, rules, new WriteProvenance(profiles), pseudonyms);
        this.filing =
                new FileAward(
                        personalData,
                        pseudonyms,
                        new SearchWords(pseudonyms),
                        notation,
                        ids,
                        clock);
        var opening = new OpenAward(personalData, notation);
        this.parts =
                new DraftParts(
                        awards,
                        drafting,
                        filing,
                        notation,
                        opening,
                        new HeldParts(awards, opening, pseudonyms));
        this.clock = clock;
    }

    public IntakeOutcome take(IntakeRequest request) {
        Bytes mac = mac(request);
        return earlier(request, mac).orElseGet(() -> takeNew(request, mac));
    }

    private IntakeOutcome takeNew(IntakeRequest request, Bytes mac) {
        if (!supersedable(request)) return new IntakeOutcome.NothingToSupersede();
        ObjectNode whole = request.json().deepCopy();
        ArrayNode partAwards =
                whole.remove("partAwards") instanceof ArrayNode array
                        ? array
                        : JsonNodeFactory.instance.arrayNode();
        return switch (parts.draft(request, partAwards, confirmedBy(request))) {
            case DraftParts.Drafted.Stopped(var outcome) -> outcome;
            case DraftParts.Drafted.Done(var drafted) -> takeWhole(request, mac, whole, drafted);
        };
    }

    private IntakeOutcome takeWhole(
            IntakeRequest request, Bytes mac, ObjectNode json, List<DraftParts.Part> drafted) {
        ObjectNode named = drafted.isEmpty() ? json : parts.name(json, drafted);
        AwardId id = wholeId(drafted);
        return switch (drafting.draft(named, id, request.supersedes(), confirmedBy(request), mac)) {
            case DraftAward.Drafted.Refused(var findings) -> new IntakeOutcome.Refused(findings);
            case DraftAward.Drafted.Done(var whole) -> store(request, whole, drafted);
        };
    }

    private IntakeOutcome store(
            IntakeRequest request, DraftedAward whole, List<DraftParts.Part> drafted) {
        AwardId id = whole.linted().award().id();
        for (DraftParts.Part part : drafted) {
            if (!(part instanceof DraftParts.Part.Fresh fresh)) continue;
            Optional<IntakeOutcome> conflict = storePart(request, fresh, id);
            if (conflict.isPresent()) return conflict.get();
        }
        var place =
                new FileAward.Place(
                        request.idempotencyKey(),
                        Optional.empty(),
                        DraftParts.ids(drafted),
                        request.supersedes(),
                        request.correction(),
                        request.delivery());
        Instant now = clock.instant();
        Award.Proposed proposed =
                filing.propose(request.institution().id(), whole, place, request.actor(), now);
        Award award = confirmed(proposed, request, now);
        return switch (awards.add(award)) {
            case Awards.Added.Done() ->
                    new IntakeOutcome.TakenIn(settling.settle(id), whole.warnings(), false);
            case Awards.Added.ReferenceTaken _, Awards.Added.IdempotencyKeyTaken _ ->
                    earlier(request, whole.requestMac()).orElseThrow();
        };
    }

    private Optional<IntakeOutcome> storePart(
            IntakeRequest request, DraftParts.Part.Fresh part, AwardId whole) {
        InstitutionId institution = request.institution().id();
        Award.Proposed proposed =
                filing.propose(
                        institution,
                        part.drafted(),
                        FileAward.Place.partOf(whole, part.supersedes(), request),
                        request.actor(),
                        clock.instant());
        return switch (awards.add(proposed)) {
            case Awards.Added.Done() -> Optional.empty();
            case Awards.Added.ReferenceTaken(var holder) ->
                    Optional.of(new IntakeOutcome.ReferenceTaken(holder.file().id()));
            case Awards.Added.IdempotencyKeyTaken(var holder) ->
                    Optional.of(new IntakeOutcome.ReferenceTaken(holder.file().id()));
        };
    }

    private Optional<IntakeOutcome> earlier(IntakeRequest request, Bytes mac) {
        InstitutionId institution = request.institution().id();
        Optional<Award> byKey =
                request.idempotencyKey()
                        .flatMap(key -> awards.byIdempotencyKey(institution, key))
                        .map(Awards.Versioned::award);
        if (byKey.isPresent())
            return Optional.of(
                    same(byKey.get(), mac)
                            ? replay(byKey.get())
                            : new IntakeOutcome.IdempotencyMismatch());
        String reference = request.json().path("awardReference").asString("");
        return awards.byReference(institution, reference)
                .map(Awards.Versioned::award)
                .map(award ->
                        same(award, mac)
                                ? replay(award)
                                : new IntakeOutcome.ReferenceTaken(award.file().id()));
    }

    private IntakeOutcome replay(Award award) {
        return new IntakeOutcome.TakenIn(
                settling.settle(award.file().id()), List.<LintFinding>of(), true);
    }

    private boolean supersedable(IntakeRequest request) {
        return request.supersedes()
                .map(old ->
                        awards.byId(old)
                                .map(Awards.Versioned::award)
                                .filter(award -> isOf(award, request.institution()))
                                .filter(IntakeAward::stands)
                                .isPresent())
                .orElse(true);
    }

    private Bytes mac(IntakeRequest request) {
        ObjectNode all = request.json().deepCopy();
        request.supersedes().ifPresent(old -> all.put("supersedes", old.value()));
        return drafting.mac(all);
    }

    private AwardId wholeId(List<DraftParts.Part> drafted) {
        return drafted.stream()
                .filter(DraftParts.Part.Stored.class::isInstance)
                .map(DraftParts.Part.Stored.class::cast)
                .flatMap(part -> part.stored().file().whole().stream())
                .filter(id -> awards.byId(id).isEmpty())
                .findFirst()
                .orElseGet(filing::newId);
    }

    private static boolean same(Award award, Bytes mac) {
        return award.file().requestMac().sameAs(mac);
    }

    private static boolean stands(Award award) {
        return award instanceof Award.Confirmed confirmed && !confirmed.standing().isFinal();
    }

    private static boolean isOf(Award award, Institution institution) {
        return award.file().institution().equals(institution.id());
    }

    private static Award confirmed(Award.Proposed proposed, IntakeRequest request, Instant now) {
        if (!needsSecond(request)) return proposed.confirm(request.actor(), now);
        return request.approvedBy()
                .<Award>map(approver -> proposed.confirm(approver, now))
                .orElse(proposed);
    }

    private static WriteProvenance.ConfirmedBy confirmedBy(IntakeRequest request) {
        return needsSecond(request)
                ? WriteProvenance.ConfirmedBy.APPROVER
                : WriteProvenance.ConfirmedBy.REGISTRAR;
    }

    private static boolean needsSecond(IntakeRequest request) {
        return request.institution().approval() == Institution.Approval.SECOND_PERSON;
    }
}
