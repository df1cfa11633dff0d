package org.stapel.issuer.post.letter;

import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.model.AwardId;
import org.stapel.credential.model.AwardRecord;
import org.stapel.issuer.award.Award;
import org.stapel.issuer.award.Awards;
import org.stapel.issuer.award.Contact;
import org.stapel.issuer.award.OpenAward;
import org.stapel.issuer.delivery.DeliveryUrls;
import org.stapel.issuer.delivery.claim.MakeClaimLink;
import org.stapel.issuer.institution.Institutions;
import org.stapel.issuer.post.Dispatch;
import org.stapel.issuer.post.DispatchActs;
import org.stapel.issuer.post.DispatchState.Cancelled;
import org.stapel.issuer.post.DispatchTag;
import org.stapel.issuer.post.Dispatches;
import org.stapel.issuer.post.ReadContact;
import org.stapel.issuer.post.sending.WriteClaimMail;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes letters and notes that they were printed; a letter carries the link that the learner has.
public final class WriteLetters {
    /// Letters in one file.
    public static final int MOST = 500;

    private final Dispatches dispatches;
    private final Awards awards;
    private final OpenAward opening;
    private final ReadContact contacts;
    private final Institutions institutions;
    private final MakeClaimLink linking;
    private final DrawLetters drawing;
    private final DeliveryUrls urls;
    private final DispatchActs acts;

    public WriteLetters(
            Dispatches dispatches,
            Awards awards,
            OpenAward opening,
            ReadContact contacts,
            Institutions institutions,
            MakeClaimLink linking,
            DrawLetters drawing,
            DeliveryUrls urls,
            DispatchActs acts) {
        this.dispatches = dispatches;
        this.awards = awards;
        this.opening = opening;
        this.contacts = contacts;
        this.institutions = institutions;
        this.linking = linking;
        this.drawing = drawing;
        this.urls = urls;
        this.acts = acts;
    }

    /// The letter of one award; empty when nothing may leave the house for it.
    public Optional<Bytes> one(AwardId award, String actor) {
        return dispatches
                .ofAward(award)
                .map(Dispatches.Versioned::dispatch)
                .flatMap(dispatch -> print(List.of(dispatch), actor));
    }

    /// The letters of the learners without an address whose time has come, at most [#MOST]; empty
    /// when there are none. What was printed is not among them the next time.
    public Optional<Bytes> needed(Dispatches.Filter filter, String actor) {
        var due = filter.in(DispatchTag.LETTER_NEEDED).notAfter(acts.clock().instant());
        return print(dispatches.page(due, Optional.empty(), MOST), actor);
    }

    private Optional<Bytes> print(List<Dispatch> all, String actor) {
        Map<AwardId, Letter> letters = new LinkedHashMap<>();
        Instant now = acts.clock().instant();
        for (Dispatch dispatch : all)
            letter(dispatch, actor, now).ifPresent(l -> letters.put(dispatch.award(), l));
        if (letters.isEmpty()) return Optional.empty();
        Bytes drawn = drawing.draw(List.copyOf(letters.values()));
        letters.keySet()
                .forEach(award ->
                        dispatches.change(
                                award,
                                dispatch ->
                                        Optional.of(
                                                dispatch.printed(
                                                        acts.act("printed", award, actor)))));
        return Optional.of(drawn);
    }

    private Optional<Letter> letter(Dispatch dispatch, String actor, Instant now) {
        if (dispatch.state() instanceof Cancelled
                || dispatch.history().size() >= Dispatch.MOST_ACTS) return Optional.empty();
        return awards.byId(dispatch.award())
                .map(Awards.Versioned::award)
                .filter(award ->
                        award instanceof Award.Confirmed confirmed
                                && confirmed.standing().inForce()
                                && award.file().handling().isReleased(now))
                .flatMap(award ->
                        opening.open(award.file())
                                .flatMap(record -> letter(dispatch, award, record, actor)));
    }

    private Optional<Letter> letter(
            Dispatch dispatch, Award award, AwardRecord record, String actor) {
        if (!(linking.keep(award, actor) instanceof MakeClaimLink.Outcome.Made made))
            return Optional.empty();
        Contact contact = dispatch.contact().flatMap(contacts::contact).orElse(Contact.NONE);
        var from = institutions.byId(dispatch.institution()).orElseThrow();
        String language = WriteClaimMail.language(contact, from);
        return Optional.of(
                new Letter(
                        from,
                        language,
                        record.learner().fullName(),
                        contact.address(),
                        record.title().best(language),
                        WriteClaimMail.parts(record),
                        urls.claim(made.token()),
                        made.letterCode(),
                        urls.claimPage(),
                        made.doorCode().isPresent(),
                        acts.clock().instant(),
                        made.expiresAt()));
    }
}
