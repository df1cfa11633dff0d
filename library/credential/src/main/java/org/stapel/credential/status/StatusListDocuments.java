package org.stapel.credential.status;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/// The claims of the status lists that an issuer publishes, ready to be prepared for signing.
///
/// All of them are small and carry no personal data; each change of a list makes a new document
/// with a later time.
public final class StatusListDocuments {
    /// `typ` of a Bitstring list secured as a JWT (Securing VCs with JOSE and COSE, section 3.1.1).
    public static final String BITSTRING_TYP = "vc+jwt";

    /// `typ` of a Token Status List (section 5.1).
    public static final String TOKEN_TYP = "statuslist+jwt";

    /// Content type of a Bitstring list on the wire.
    public static final String BITSTRING_MEDIA_TYPE = "application/vc+jwt";

    /// Content type of a Token Status List on the wire.
    public static final String TOKEN_MEDIA_TYPE = "application/statuslist+jwt";

    private StatusListDocuments() {}

    /// A BitstringStatusListCredential (Bitstring Status List 1.0, section 2.2).
    ///
    /// @param ttl written in milliseconds, as the specification has it
    public static ObjectNode bitstringClaims(
            URI list,
            String issuerDid,
            StatusPurpose purpose,
            Bits bits,
            Instant validFrom,
            Instant validUntil,
            Duration ttl) {
        ObjectNode claims = JsonNodeFactory.instance.objectNode();
        claims.putArray("@context").add("https://www.w3.org/ns/credentials/v2");
        claims.put("id", list.toString());
        claims.putArray("type").add("VerifiableCredential").add("BitstringStatusListCredential");
        claims.put("issuer", issuerDid);
        claims.put("validFrom", validFrom.toString());
        claims.put("validUntil", validUntil.toString());
        claims.putObject("credentialSubject")
                .put("id", list + "#list")
                .put("type", "BitstringStatusList")
                .put("statusPurpose", purpose.specName())
                .put("encodedList", EncodedList.bitstring(bits))
                .put("ttl", ttl.toMillis());
        return claims;
    }

    /// A Status List Token (Token Status List, section 5.1).
    ///
    /// @param ttl written in seconds, as the specification has it
    public static ObjectNode tokenClaims(
            URI list, URI issuer, Bits bits, Instant issuedAt, Instant expiresAt, Duration ttl) {
        ObjectNode claims = JsonNodeFactory.instance.objectNode();
        claims.put("iss", issuer.toString());
        claims.put("sub", list.toString());
        claims.put("iat", issuedAt.getEpochSecond());
        claims.put("exp", expiresAt.getEpochSecond());
        claims.put("ttl", ttl.toSeconds());
        claims.putObject("status_list")
                .put("bits", bits.width())
                .put("lst", EncodedList.token(bits));
        return claims;
    }
}
