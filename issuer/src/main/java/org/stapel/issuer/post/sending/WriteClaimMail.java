package org.stapel.issuer.post.sending;

import org.stapel.credential.model.AwardRecord;
import org.stapel.issuer.award.Award;
import org.stapel.issuer.award.Contact;
import org.stapel.issuer.award.OpenAward;
import org.stapel.issuer.delivery.DeliveryUrls;
import org.stapel.issuer.delivery.claim.MakeClaimLink;
import org.stapel.issuer.institution.Institution;
import org.stapel.issuer.institution.Institutions;
import org.stapel.issuer.journal.Act;
import org.stapel.issuer.post.Dispatch;
import org.stapel.issuer.post.MailKind;
import org.stapel.issuer.post.ReadContact;
import org.stapel.issuer.privacy.LearnerEmail;

import java.util.Optional;

/// Puts together what a learner is told about an award.
public record WriteClaimMail(
        ReadContact contacts,
        OpenAward opening,
        Institutions institutions,
        MakeClaimLink linking,
        DeliveryUrls urls) {
    /// Empty when there is no address to write to, or the learner was erased.
    Optional<Mail> write(Dispatch dispatch, Award.Confirmed award, MailKind kind, String message) {
        Optional<Contact> contact = dispatch.contact().flatMap(contacts::contact);
        Optional<LearnerEmail> to = dispatch.contact().flatMap(contacts::email);
        Optional<AwardRecord> record = opening.open(award.file());
        if (contact.isEmpty() || to.isEmpty() || record.isEmpty()) return Optional.empty();
        if (!(linking.keep(award, Act.SYSTEM) instanceof MakeClaimLink.Outcome.Made made))
            return Optional.empty();
        Institution from = institutions.byId(award.file().institution()).orElseThrow();
        String language = language(contact.get(), from);
        return Optional.of(
                new Mail(
                        message,
                        to.get(),
                        from,
                        language,
                        new Mail.Content.Claim(
                                reason(kind),
                                firstName(record.get()),
                                record.get().title().best(language),
                                parts(record.get()),
                                urls.claim(made.token()),
                                made.doorCode().isPresent(),
                                made.expiresAt())));
    }

    /// The answer mail of an award; empty as above.
    ///
    /// @param reached the award by whose link the learner gets there: itself, or its whole
    Optional<Mail> writeAnswer(
            Dispatch dispatch, Award.Confirmed award, Award.Confirmed reached, String message) {
        return write(dispatch, reached, MailKind.FIRST, message)
                .flatMap(mail ->
                        opening.open(award.file())
                                .map(record -> record.title().best(mail.language()))
                                .map(title -> answer(mail, title)));
    }

    private static Mail answer(Mail mail, String title) {
        if (!(mail.content() instanceof Mail.Content.Claim claim)) return mail;
        return new Mail(
                mail.message(),
                mail.to(),
                mail.from(),
                mail.language(),
                new Mail.Content.Answer(claim.firstName(), title, claim.link()));
    }

    /// The contact's language, else the first of the institution.
    public static String language(Contact contact, Institution institution) {
        return contact.language()
                .map(tag -> tag.split("-", 2)[0])
                .orElseGet(() -> institution.name().byLanguage().keySet().iterator().next());
    }

    /// How many awards come with this one as its parts.
    public static int parts(AwardRecord record) {
        return (int) record.parts().stream().filter(part -> part.award().isPresent()).count();
    }

    private static String firstName(AwardRecord record) {
        return record.learner().givenName().orElse(record.learner().familyName());
    }

    private static Mail.Reason reason(MailKind kind) {
        return switch (kind) {
            case FIRST -> Mail.Reason.FIRST;
            case CORRECTION -> Mail.Reason.CORRECTION;
            case REMINDER -> Mail.Reason.REMINDER;
        };
    }
}
