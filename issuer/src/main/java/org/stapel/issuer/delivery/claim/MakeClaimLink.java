package org.stapel.issuer.delivery.claim;

import org.stapel.credential.model.AwardRecord;
import org.stapel.issuer.award.Award;
import org.stapel.issuer.award.AwardFile;
import org.stapel.issuer.award.OpenAward;
import org.stapel.issuer.delivery.SecretToken;
import org.stapel.issuer.delivery.TypedCode;
import org.stapel.issuer.journal.Act;
import org.stapel.issuer.journal.RandomIds;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes the claim link of an award: anew, so that the one before stops working, or the same again.
public record MakeClaimLink(
        ClaimLinks links,
        OpenAward opening,
        ClaimAnswers answers,
        ClaimSecrets secrets,
        RandomIds ids,
        InstantSource clock) {
    /// How long a link that is given again still lives at least.
    public static final Duration GIVEN_FOR = Duration.ofDays(30);

    /// What making answers.
    public sealed interface Outcome {
        /// @param letterCode typed at `/claim` instead of following the link
        /// @param doorCode to be given to the learner by another way; empty when the birth date
        ///   opens the link
        record Made(
                SecretToken token,
                TypedCode letterCode,
                Optional<TypedCode> doorCode,
                Instant expiresAt)
                implements Outcome {}

        /// Proposed or rejected: there is nothing to claim.
        record NotConfirmed() implements Outcome {}

        record LearnerErased() implements Outcome {}
    }

    /// A new link; the one before ends with its sessions.
    public Outcome make(Award award, String actor) {
        return whenReadable(
                award,
                (file, record) -> {
                    ClaimLink link = fresh(file, record);
                    links.put(link, act(link, actor));
                    return link;
                });
    }

    /// The link that the learner has already, so that what was sent before goes on working; one
    /// that has ended, or soon will, lives on for [ClaimLink#LIFETIME]. Made when there is none.
    public Outcome keep(Award award, String actor) {
        return lasting(award)
                .orElseGet(() -> whenReadable(award, (file, record) -> kept(file, record, actor)));
    }

    /// The link that is there and lives long enough; the record need not be opened for it.
    private Optional<Outcome> lasting(Award award) {
        if (!(award instanceof Award.Confirmed(var file, _, _)) || !opening.isReadable(file))
            return Optional.empty();
        Instant least = clock.instant().plus(GIVEN_FOR);
        return links.ofAward(file.id())
                .map(ClaimLinks.Versioned::link)
                .filter(link -> least.isBefore(link.expiresAt()))
                .map(this::made);
    }

    private ClaimLink kept(AwardFile file, AwardRecord record, String actor) {
        while (true) {
            Optional<ClaimLinks.Versioned> read = links.ofAward(file.id());
            if (read.isPresent()) {
                ClaimLink link = read.get().link();
                Instant now = clock.instant();
                if (now.plus(GIVEN_FOR).isBefore(link.expiresAt())) return link;
                ClaimLink longer = link.prolonged(now);
                if (links.replace(longer, read.get().version())) return longer;
            } else {
                ClaimLink link = fresh(file, record);
                if (links.add(link, act(link, actor))) return link;
            }
        }
    }

    /// Gives a link for a readable record.
    @FunctionalInterface
    private interface Making {
        ClaimLink of(AwardFile file, AwardRecord record);
    }

    private Outcome whenReadable(Award award, Making making) {
        if (!(award instanceof Award.Confirmed(var file, _, _))) return new Outcome.NotConfirmed();
        return opening.open(file)
                .<Outcome>map(record -> made(making.of(file, record)))
                .orElseGet(Outcome.LearnerErased::new);
    }

    private Outcome made(ClaimLink link) {
        return new Outcome.Made(
                secrets.token(link),
                secrets.letterCode(link),
                switch (link.asks()) {
                    case CODE -> Optional.of(secrets.doorCode(link.id()));
                    case BIRTH_DATE -> Optional.empty();
                },
                link.expiresAt());
    }

    private ClaimLink fresh(AwardFile file, AwardRecord record) {
        String id = ids.urn();
        SecretToken token = secrets.token(id);
        Instant now = clock.instant();
        var birthDate = record.learner().birthDate();
        return new ClaimLink(
                id,
                file.id(),
                file.institution(),
                birthDate.isPresent() ? ClaimLink.Asked.BIRTH_DATE : ClaimLink.Asked.CODE,
                birthDate
                        .map(date -> answers.digest(token, date))
                        .orElseGet(() -> answers.digest(token, secrets.doorCode(id))),
                now,
                now.plus(ClaimLink.LIFETIME),
                0,
                Optional.empty(),
                List.of());
    }

    private static Act act(ClaimLink link, String actor) {
        var details = Map.of("award", link.award().value());
        return new Act("claim-link.made", actor, link.madeAt(), details);
    }
}
