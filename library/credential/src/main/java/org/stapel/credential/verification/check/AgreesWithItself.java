package org.stapel.credential.verification.check;

import org.stapel.credential.verification.CheckName;
import org.stapel.credential.verification.CredentialContent;
import org.stapel.credential.verification.Finding;
import org.stapel.credential.verification.received.Received;

import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What is said twice must be the same: the token's claims and the credential's properties (Open
/// Badges 3.0, section 8.2.6.1; VC Data Model 1.1, section 6.3.1), the whole's size and the sum of
/// its parts.
///
/// An Open Badge must have the claims at all. Where the payload is a W3C credential, `exp` and
/// `nbf` are those of the signature and need not be those of the data (Securing VCs with JOSE and
/// COSE, section 3.1.3).
public record AgreesWithItself() implements CheckProven {
    private static final Set<String> BADGE_TYPES =
            Set.of("OpenBadgeCredential", "AchievementCredential");
    private static final List<String> OF_A_BADGE = List.of("iss", "jti", "nbf", "sub");

    @Override
    public CheckName name() {
        return CheckName.CONSISTENT;
    }

    @Override
    public Finding check(Proven proven) {
        Received.Legible received = proven.examined().received();
        List<String> mismatches =
                received.form() == Received.Form.SD_JWT_VC ? List.of() : mismatches(received);
        if (!mismatches.isEmpty())
            return Answer.failed(name(), "envelope_mismatch")
                    .evidence("claims", String.join(", ", mismatches))
                    .finding();
        return partsSum(proven.content());
    }

    private Finding partsSum(CredentialContent content) {
        List<Optional<BigDecimal>> sizes =
                content.parts().stream().map(CredentialContent.Part::ects).toList();
        boolean comparable =
                !sizes.isEmpty()
                        && sizes.stream().allMatch(Optional::isPresent)
                        && content.ects().isPresent();
        if (!comparable) return Answer.passed(name()).finding();
        BigDecimal sum =
                sizes.stream().flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal whole = content.ects().orElse(BigDecimal.ZERO);
        Answer answer =
                sum.compareTo(whole) == 0
                        ? Answer.passed(name())
                        : Answer.failed(name(), "parts_sum");
        return answer.parameter("parts", sum.toPlainString())
                .parameter("whole", whole.toPlainString())
                .finding();
    }

    private static List<String> mismatches(Received.Legible received) {
        JsonNode claims = received.claims();
        JsonNode credential = received.credential();
        Stream<Optional<String>> times =
                received.form() == Received.Form.VC_JWT
                        ? Stream.empty()
                        : Stream.of(
                                times("nbf", claims, credential, "validFrom", "issuanceDate"),
                                times("exp", claims, credential, "validUntil", "expirationDate"));
        Stream<String> missing =
                received.form() == Received.Form.OPEN_BADGE_JWT && isBadge(credential)
                        ? OF_A_BADGE.stream().filter(name -> !claims.has(name))
                        : Stream.empty();
        Stream<String> differing =
                Stream.concat(identifiers(claims, credential), times).flatMap(Optional::stream);
        return Stream.concat(missing, differing).toList();
    }

    private static Stream<Optional<String>> identifiers(JsonNode claims, JsonNode credential) {
        JsonNode issuer = credential.path("issuer");
        JsonNode subject = credential.path("credentialSubject");
        return Stream.of(
                texts("iss", claims, issuer.isObject() ? issuer.path("id") : issuer),
                texts("jti", claims, credential.path("id")),
                texts("sub", claims, subject.path("id")));
    }

    private static boolean isBadge(JsonNode credential) {
        return credential
                .path("type")
                .valueStream()
                .anyMatch(type -> BADGE_TYPES.contains(type.asString("")));
    }

    private static Optional<String> texts(String claim, JsonNode claims, JsonNode property) {
        JsonNode value = claims.path(claim);
        boolean differs =
                !value.isMissingNode() && !property.isMissingNode() && !value.equals(property);
        return differs ? Optional.of(claim) : Optional.empty();
    }

    private static Optional<String> times(
            String claim, JsonNode claims, JsonNode credential, String property, String older) {
        JsonNode value = claims.path(claim);
        JsonNode date =
                credential.has(property) ? credential.path(property) : credential.path(older);
        if (value.isMissingNode() || date.isMissingNode()) return Optional.empty();
        return value.isIntegralNumber() && isSecond(value.asLong(), date.asString(""))
                ? Optional.empty()
                : Optional.of(claim);
    }

    private static boolean isSecond(long seconds, String date) {
        try {
            return OffsetDateTime.parse(date).toEpochSecond() == seconds;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
