package org.stapel.issuer.delivery.claim;

import org.stapel.credential.encoding.Bytes;
import org.stapel.issuer.delivery.SecretToken;
import org.stapel.issuer.delivery.TypedCode;
import org.stapel.issuer.privacy.Pseudonyms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// Keyed digests of what opens a claim link: a birth date or a short code could be guessed from a
/// bare one.
public record ClaimAnswers(Pseudonyms pseudonyms) {
    String digest(SecretToken token, LocalDate birthDate) {
        return mac(token, birthDate.toString());
    }

    String digest(SecretToken token, TypedCode code) {
        return mac(token, code.value());
    }

    /// The digest of what a reader gave; empty for what cannot be an answer.
    Optional<String> given(ClaimLink.Asked asked, SecretToken token, String unverified) {
        return switch (asked) {
            case BIRTH_DATE -> date(unverified.strip()).map(date -> digest(token, date));
            case CODE ->
                    TypedCode.typed(unverified, TypedCode.CLAIMING)
                            .map(code -> digest(token, code));
        };
    }

    private static Optional<LocalDate> date(String unverified) {
        try {
            return Optional.of(LocalDate.parse(unverified));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private String mac(SecretToken token, String answer) {
        return pseudonyms.mac("claim", Bytes.utf8(token.digest() + "\n" + answer)).base64Url();
    }
}
