package org.stapel.credential.verification.standing;

import org.stapel.credential.encoding.RefusedInput;
import org.stapel.credential.securing.jose.CompactJws;
import org.stapel.credential.securing.jose.SignatureCheck;
import org.stapel.credential.status.StatusCodes;
import org.stapel.credential.status.StatusEntry;
import org.stapel.credential.status.StatusList;
import org.stapel.credential.status.StatusListDocuments;
import org.stapel.credential.verification.LookUpIssuer.Recognised;
import org.stapel.credential.verification.RecognisedIssuer;
import org.stapel.credential.verification.RecognisedIssuer.TrustedKey;
import org.stapel.credential.verification.key.FindIssuerKey;
import org.stapel.credential.verification.key.IssuerKey;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A status list must be signed by the issuer of the credential, for the address it was fetched
/// from (Bitstring Status List 1.0, section 3.2; Token Status List, section 8.3).
public final class VerifyList {
    private static final Duration SKEW = Duration.ofSeconds(60);

    private final FindIssuerKey keys;
    private final SignatureCheck signatures;

    public VerifyList(FindIssuerKey keys, SignatureCheck signatures) {
        this.keys = keys;
        this.signatures = signatures;
    }

    /// The list, decoded.
    ///
    /// @throws RefusedInput with a code of [StatusCodes]
    StatusList verified(String unverifiedToken, StatusEntry entry, Recognised issuer) {
        CompactJws.Parsed jws = parsed(unverifiedToken);
        StatusList unverified = decoded(jws, entry);
        if (!unverified.id().equals(entry.list().toString()))
            throw invalid("list is for another address");
        String signer = unverified.issuer().orElse(idOf(issuer.issuer()));
        if (!isOf(issuer.issuer(), signer))
            throw new RefusedInput(StatusCodes.ISSUER_UNTRUSTED, "list is of another issuer");
        IssuerKey key = keys.find(jws, signer, issuer, unverified.issuedAt());
        if (!(key instanceof IssuerKey.Found found) || !speaksForIssuer(found, unverified))
            throw new RefusedInput(StatusCodes.ISSUER_UNTRUSTED, "key is not one of the issuer");
        return switch (signatures.verify(jws, found.jwk())) {
            case SignatureCheck.Holds _ -> unverified;
            case SignatureCheck.Broken(var code, var why) -> throw invalid(code + ": " + why);
        };
    }

    private static CompactJws.Parsed parsed(String token) {
        return switch (CompactJws.parse(token)) {
            case CompactJws.Parsed parsed -> parsed;
            case CompactJws.Malformed(var code, var why) -> throw invalid(code + ": " + why);
        };
    }

    private static StatusList decoded(CompactJws.Parsed jws, StatusEntry entry) {
        String typ =
                jws.typ().orElse("").toLowerCase(Locale.ROOT).replaceFirst("^application/", "");
        return switch (entry) {
            case StatusEntry.Token _ -> {
                if (!typ.equals(StatusListDocuments.TOKEN_TYP)) throw invalid("typ is " + typ);
                yield StatusList.ofToken(jws.payload());
            }
            case StatusEntry.Bitstring _ -> {
                if (!Set.of("", "jwt", StatusListDocuments.BITSTRING_TYP).contains(typ))
                    throw invalid("typ is " + typ);
                yield StatusList.ofBitstring(jws.payload());
            }
        };
    }

    private static boolean isOf(RecognisedIssuer issuer, String signer) {
        return issuer.id().equals(signer)
                || issuer.did().filter(signer::equals).isPresent()
                || issuer.url().filter(url -> url.toString().equals(signer)).isPresent();
    }

    private static String idOf(RecognisedIssuer issuer) {
        return issuer.url().map(Object::toString).or(issuer::did).orElse(issuer.id());
    }

    private static boolean speaksForIssuer(IssuerKey.Found key, StatusList list) {
        return switch (key) {
            case IssuerKey.FromTrustList(var trusted) -> inUse(trusted, list.issuedAt());
            case IssuerKey.FromDidDocument found ->
                    found.asserts()
                            && found.method().revoked().isEmpty()
                            && before(list.issuedAt(), found.method().expires());
            case IssuerKey.FromCertificate found -> found.boundToIssuer();
            case IssuerKey.FromUnknownRoot _ -> false;
        };
    }

    private static boolean inUse(TrustedKey key, Instant signedAt) {
        return key.compromisedOn().isEmpty()
                && !signedAt.isBefore(key.from().minus(SKEW))
                && before(signedAt, key.until());
    }

    private static boolean before(Instant signedAt, Optional<Instant> end) {
        return end.isEmpty() || !signedAt.isAfter(end.get().plus(SKEW));
    }

    private static RefusedInput invalid(String why) {
        return new RefusedInput(StatusCodes.LIST_INVALID, why);
    }
}
