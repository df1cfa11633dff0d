package org.stapel.credential.securing.sdjwt;

import org.stapel.credential.encoding.RefusedInput;
import org.stapel.credential.securing.jose.CompactJws;
import org.stapel.credential.securing.sdjwt.SdJwt.Malformed;
import org.stapel.credential.securing.sdjwt.SdJwt.Parsed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Splits and reads an SD-JWT (RFC 9901 section 4), within the limits.
final class SdJwtReader {
    private SdJwtReader() {}

    static SdJwt read(String token) {
        if (token.length() > CompactJws.MAX_TOKEN)
            return new Malformed("too_large", "the token is over " + CompactJws.MAX_TOKEN);
        if (token.startsWith("{"))
            return new Malformed(
                    "unsupported_serialization", "the SD-JWT is in JSON serialisation");
        int lastTilde = token.lastIndexOf('~');
        if (lastTilde < 0) return new Malformed("malformed", "an SD-JWT ends in ~ or in a JWT");
        String[] parts = token.substring(0, lastTilde).split("~", -1);
        if (parts.length - 1 > SdJwt.MAX_DISCLOSURES)
            return new Malformed("too_many_disclosures", "over " + SdJwt.MAX_DISCLOSURES);
        return switch (CompactJws.parse(parts[0])) {
            case CompactJws.Malformed(var code, var why) -> new Malformed(code, why);
            case CompactJws.Parsed issuerJwt ->
                    withDisclosures(
                            issuerJwt,
                            List.of(parts).subList(1, parts.length),
                            token.substring(0, lastTilde + 1),
                            token.substring(lastTilde + 1));
        };
    }

    private static SdJwt withDisclosures(
            CompactJws.Parsed issuerJwt, List<String> encoded, String hashed, String keyBinding) {
        List<Disclosure> disclosures = new ArrayList<>();
        try {
            for (String part : encoded) {
                if (part.isEmpty()) return new Malformed("malformed", "an empty disclosure: ~~");
                if (part.indexOf('.') >= 0)
                    return new Malformed("malformed", "a JWT stands where a disclosure should");
                disclosures.add(Disclosure.read(part));
            }
        } catch (RefusedInput e) {
            return new Malformed(e.code(), String.valueOf(e.getMessage()));
        }
        if (keyBinding.isEmpty())
            return new Parsed(issuerJwt, disclosures, Optional.empty(), hashed);
        return switch (CompactJws.parse(keyBinding)) {
            case CompactJws.Malformed(var code, var why) ->
                    new Malformed(
                            code.equals("malformed") ? code : "kb_key",
                            "the key-binding JWT cannot be read: " + code + ", " + why);
            case CompactJws.Parsed jwt ->
                    new Parsed(issuerJwt, disclosures, Optional.of(jwt), hashed);
        };
    }
}
