package org.stapel.credential.verification.check;

import org.stapel.credential.model.LocalizedText;
import org.stapel.credential.verification.CheckName;
import org.stapel.credential.verification.Finding;
import org.stapel.credential.verification.LookUpIssuer;
import org.stapel.credential.verification.LookUpIssuer.ListEvidence;
import org.stapel.credential.verification.RecognisedIssuer;

import java.time.LocalDate;
import java.time.ZoneOffset;

/// The issuer must be on the signed trust list; one that has closed stays recognised, with a remark
/// that names its successor.
public record IssuerIsRecognised() implements CheckProven {
    @Override
    public CheckName name() {
        return CheckName.ISSUER_RECOGNISED;
    }

    @Override
    public Finding check(Proven proven) {
        Examined examined = proven.examined();
        return switch (examined.trust()) {
            case LookUpIssuer.Recognised(var issuer, var list) ->
                    listed(
                            named(answer(examined, issuer), issuer.name())
                                    .evidence("entry", issuer.id()),
                            list);
            case LookUpIssuer.NotListed(var list) ->
                    listed(
                            Answer.unknown(name(), "issuer_not_recognised")
                                    .parameter("issuer", examined.received().issuer()),
                            list);
            case LookUpIssuer.Unavailable(var code, var why) ->
                    Answer.unknown(name(), code).evidence("reason", why).finding();
        };
    }

    /// `issuer` in English, and `issuer.nl` and the like for readers of other languages.
    private static Answer named(Answer answer, LocalizedText name) {
        Answer named = answer.parameter("issuer", name.best("en"));
        for (var text : name.byLanguage().entrySet())
            named = named.parameter("issuer." + text.getKey(), text.getValue());
        return named;
    }

    private Answer answer(Examined examined, RecognisedIssuer issuer) {
        LocalDate day = examined.at().atZone(ZoneOffset.UTC).toLocalDate();
        boolean ended = issuer.endedOn().filter(end -> !end.isAfter(day)).isPresent();
        if (!ended) return Answer.passed(name());
        return Answer.remark(name(), "issuer_ended")
                .parameter("ended_on", issuer.endedOn())
                .parameter("successor", issuer.successor());
    }

    private static Finding listed(Answer answer, ListEvidence list) {
        return answer.evidence("trust_list", list.name())
                .evidence("trust_list_version", list.version())
                .evidence("trust_list_issued_at", list.issuedAt())
                .evidence("trust_list_source", list.source())
                .finding();
    }
}
