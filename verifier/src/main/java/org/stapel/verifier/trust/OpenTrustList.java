package org.stapel.verifier.trust;

import org.stapel.credential.encoding.Base64Url;
import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.encoding.RefusedInput;
import org.stapel.credential.encoding.StrictJson;
import org.stapel.credential.profile.SchemaCheck;
import org.stapel.credential.securing.PublicJwk;
import org.stapel.credential.securing.SignatureAlgorithm;
import org.stapel.credential.securing.jose.CompactJws;
import org.stapel.credential.securing.jose.SignatureCheck;

import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Verifies a signed trust list against the configured anchors and reads it; no key inside the list
/// is ever believed.
///
/// Compact JWS (RFC 7515 section 7.1) with `typ` `trust-list+jwt` (RFC 8725 section 3.11), no
/// `crit`, payload as the pinned schema `trust-list` has it; up to 20 MiB, so it is taken apart
/// here and not by the reader of credentials.
public final class OpenTrustList {
    static final String TYPE = "trust-list+jwt";

    private static final Pattern COMPACT =
            Pattern.compile("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+");

    private final List<PublicJwk> anchors;
    private final SignatureCheck signatures;
    private final SchemaCheck schemas;

    public OpenTrustList(List<PublicJwk> anchors, SignatureCheck signatures, SchemaCheck schemas) {
        if (anchors.isEmpty()) throw new IllegalArgumentException("no trust anchor");
        this.anchors = List.copyOf(anchors);
        this.signatures = signatures;
        this.schemas = schemas;
    }

    /// What came of opening a list.
    public sealed interface Outcome {}

    /// Signed by an anchor, and readable.
    public record Opened(TrustList list) implements Outcome {}

    /// Not to be used; `why` is for the operator.
    public record Refused(String why) implements Outcome {}

    /// Opens one compact JWS.
    public Outcome open(String unverifiedList) {
        String compact = unverifiedList.strip();
        if (!COMPACT.matcher(compact).matches()) return new Refused("not a compact JWS");
        try {
            CompactJws.Parsed unverified = parsed(compact.split("\\.", -1));
            return fault(unverified)
                    .<Outcome>map(Refused::new)
                    .orElseGet(() -> new Opened(TrustListJson.read(unverified.payload())));
        } catch (RefusedInput e) {
            return new Refused(e.code() + " at '" + e.pointer() + "': " + e.getMessage());
        } catch (IllegalArgumentException e) {
            return new Refused("malformed: " + e.getMessage());
        }
    }

    private static CompactJws.Parsed parsed(String[] parts) {
        Bytes payload = Base64Url.decode(parts[1]);
        return new CompactJws.Parsed(
                object(Base64Url.decode(parts[0])),
                object(payload),
                payload,
                parts[0] + "." + parts[1],
                Base64Url.decode(parts[2]));
    }

    private static ObjectNode object(Bytes json) {
        if (StrictJson.parse(json) instanceof ObjectNode object) return object;
        throw new RefusedInput("malformed", "not a JSON object");
    }

    private Optional<String> fault(CompactJws.Parsed unverified) {
        if (!unverified.typ().equals(Optional.of(TYPE))) return Optional.of("typ is not " + TYPE);
        if (unverified.header().has("crit")) return Optional.of("crit is not supported");
        if (SignatureAlgorithm.named(unverified.header().path("alg").asString("")).isEmpty())
            return Optional.of("algorithm is not allowed");
        boolean signed = anchors.stream().anyMatch(anchor -> holds(unverified, anchor));
        return signed ? schemaFault(unverified) : Optional.of("not signed by a configured anchor");
    }

    private Optional<String> schemaFault(CompactJws.Parsed signed) {
        return schemas.violations("trust-list", signed.payload()).stream()
                .findFirst()
                .map(v -> v.code() + " at '" + v.pointer() + "'");
    }

    private boolean holds(CompactJws.Parsed unverified, PublicJwk anchor) {
        return signatures.verify(unverified, anchor) instanceof SignatureCheck.Holds;
    }
}
