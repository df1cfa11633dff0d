package org.stapel.credential.securing;

import org.stapel.credential.encoding.Bytes;

import java.util.List;

/// The exact bytes that will be signed, with everything that the finished credential carries beside
/// the signature.
///
/// This is what an intent stores: after a crash the credential is finished from it, byte for byte.
///
/// @param signingInput `base64url(header) + "." + base64url(payload)`, RFC 7515 section 5.1
/// @param disclosures of an SD-JWT, base64url, in order (RFC 9901 section 4.2); empty for a VC-JWT
public record Prepared(
        Form form,
        String signingInput,
        List<String> disclosures,
        KeyId key,
        SignatureAlgorithm algorithm) {
    /// The serialisation.
    public enum Form {
        VC_JWT,
        SD_JWT,
        /// A signed document beside credentials: status list, trust list, metadata.
        JWT
    }

    public Prepared {
        disclosures = List.copyOf(disclosures);
    }

    public Bytes bytesToSign() {
        return Bytes.utf8(signingInput);
    }

    /// The finished credential in compact form; an SD-JWT ends in `~`.
    public String with(Bytes signature) {
        String jws = signingInput + "." + signature.base64Url();
        return switch (form) {
            case VC_JWT, JWT -> jws;
            case SD_JWT ->
                    jws + "~" + String.join("", disclosures.stream().map(d -> d + "~").toList());
        };
    }
}
