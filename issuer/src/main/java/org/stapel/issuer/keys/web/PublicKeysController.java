package org.stapel.issuer.keys.web;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.stapel.credential.did.DidDocumentJson;
import org.stapel.issuer.institution.Institution;
import org.stapel.issuer.institution.InstitutionOnPath;
import org.stapel.issuer.institution.IssuerUrls;
import org.stapel.issuer.keys.KeyEntry;
import org.stapel.issuer.keys.PublicKeys;
import org.stapel.issuer.keys.TrustAnchor;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.security.cert.CertificateEncodingException;
import java.time.Duration;
import java.util.Base64;

@RestController
class PublicKeysController {
    private static final CacheControl BRIEFLY = CacheControl.maxAge(Duration.ofSeconds(60));
    private static final byte[] LINE_END = {'\n'};

    private final PublicKeys keys;
    private final InstitutionOnPath onPath;
    private final IssuerUrls urls;
    private final TrustAnchor anchor;

    PublicKeysController(
            PublicKeys keys, InstitutionOnPath onPath, IssuerUrls urls, TrustAnchor anchor) {
        this.keys = keys;
        this.onPath = onPath;
        this.urls = urls;
        this.anchor = anchor;
    }

    @Operation(summary = "DID document of an institution (did:web)")
    @GetMapping(path = "/i/{institution}/did.json", produces = "application/did+json")
    ResponseEntity<String> did(@PathVariable String institution) {
        var document = keys.didDocument(onPath.named(institution));
        return ResponseEntity.ok()
                .cacheControl(BRIEFLY)
                .body(DidDocumentJson.write(document).toString());
    }

    @Operation(summary = "JWT VC issuer metadata (SD-JWT VC, section 4)")
    @GetMapping(
            path = "/.well-known/jwt-vc-issuer/i/{institution}",
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> metadata(@PathVariable String institution) {
        Institution named = onPath.named(institution);
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("issuer", urls.issuer(named.id()).toString());
        ArrayNode set = json.putObject("jwks").putArray("keys");
        keys.verifying(named).forEach(key -> set.add(jwk(key)));
        return ResponseEntity.ok().cacheControl(BRIEFLY).body(json.toString());
    }

    @Operation(summary = "Trust anchor of the installation's own certificate authority")
    @GetMapping(path = "/ca.pem", produces = "application/x-pem-file")
    String anchor() throws CertificateEncodingException {
        String body =
                Base64.getMimeEncoder(64, LINE_END).encodeToString(anchor.anchor().getEncoded());
        return "-----BEGIN CERTIFICATE-----\n" + body + "\n-----END CERTIFICATE-----\n";
    }

    private static ObjectNode jwk(KeyEntry key) {
        return key.jwk()
                .toJson()
                .put("kid", key.id().value())
                .put("alg", key.algorithm().jwsName())
                .put("use", "sig");
    }
}
