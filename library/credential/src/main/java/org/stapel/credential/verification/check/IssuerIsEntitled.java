package org.stapel.credential.verification.check;

import org.stapel.credential.verification.CheckName;
import org.stapel.credential.verification.CredentialContent;
import org.stapel.credential.verification.EntitlementFit;
import org.stapel.credential.verification.Finding;
import org.stapel.credential.verification.LookUpIssuer;
import org.stapel.credential.verification.RecognisedIssuer;
import org.stapel.credential.verification.RecognisedIssuer.Entitlement;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// On the day of the award the issuer must have had the right to award this kind, at this level, in
/// this field, for this place.
///
/// Kind and day must be known. A level, field or place that the credential leaves out counts
/// against nobody, but where the right depends on it the answer is "cannot say".
public record IssuerIsEntitled() implements CheckProven {
    @Override
    public CheckName name() {
        return CheckName.ISSUER_ENTITLED;
    }

    @Override
    public Finding check(Proven proven) {
        return switch (proven.examined().trust()) {
            case LookUpIssuer.Recognised(var issuer, var list) ->
                    entitled(proven, issuer)
                            .evidence("trust_list", list.name())
                            .evidence("trust_list_version", list.version())
                            .finding();
            case LookUpIssuer.NotListed _ ->
                    Answer.unknown(name(), "issuer_not_recognised")
                            .parameter("issuer", proven.examined().received().issuer())
                            .finding();
            case LookUpIssuer.Unavailable(var code, var why) ->
                    Answer.unknown(name(), code).evidence("reason", why).finding();
        };
    }

    private Answer entitled(Proven proven, RecognisedIssuer issuer) {
        CredentialContent content = proven.content();
        Optional<LocalDate> day = awardedOn(proven);
        if (content.kind().isEmpty()) return Answer.unknown(name(), "award_kind_unknown");
        if (day.isEmpty()) return Answer.unknown(name(), "award_date_unknown");
        Optional<Entitlement> right = first(issuer, content, day.get(), EntitlementFit.YES);
        if (right.isPresent())
            return about(Answer.passed(name()), content, day.get())
                    .evidence("entitlement", right.get().id());
        Optional<Entitlement> perhaps =
                first(issuer, content, day.get(), EntitlementFit.CANNOT_SAY);
        if (perhaps.isPresent())
            return about(Answer.unknown(name(), "entitlement_unclear"), content, day.get())
                    .evidence("entitlement", perhaps.get().id());
        List<String> held = issuer.entitlements().stream().map(Entitlement::id).toList();
        return about(Answer.failed(name(), "issuer_not_entitled"), content, day.get())
                .evidence("entitlements_held", held);
    }

    private static Answer about(Answer answer, CredentialContent content, LocalDate day) {
        return answer.parameter("kind", content.kind())
                .parameter("level", content.eqf())
                .parameter("field", content.field())
                .parameter("jurisdiction", content.country())
                .parameter("awarded_on", day);
    }

    /// Where no award date is given, the credential was signed on the day of the award.
    private static Optional<LocalDate> awardedOn(Proven proven) {
        return proven.content()
                .awardedDate()
                .or(() ->
                        proven.examined()
                                .signedAt()
                                .map(at -> at.atZone(ZoneOffset.UTC).toLocalDate()));
    }

    private static Optional<Entitlement> first(
            RecognisedIssuer issuer,
            CredentialContent content,
            LocalDate day,
            EntitlementFit wanted) {
        var awarded =
                new EntitlementFit.Awarded(
                        content.kind(), content.eqf(), content.field(), content.country(), day);
        return issuer.entitlements().stream()
                .filter(right -> EntitlementFit.of(right, awarded) == wanted)
                .findFirst();
    }
}
