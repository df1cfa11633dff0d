package org.stapel.issuer.keys.web;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.stapel.credential.securing.KeyId;
import org.stapel.issuer.api.NotHere;
import org.stapel.issuer.institution.InstitutionOnPath;
import org.stapel.issuer.keys.InstitutionKeys;
import org.stapel.issuer.keys.KeyEntry;
import org.stapel.issuer.keys.KeyRing;
import org.stapel.service.account.Actor;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

@RestController
class KeyAdministrationController {
    private final InstitutionKeys keys;
    private final InstitutionOnPath onPath;

    KeyAdministrationController(InstitutionKeys keys, InstitutionOnPath onPath) {
        this.keys = keys;
        this.onPath = onPath;
    }

    record KeyJson(
            String id,
            String algorithm,
            Instant from,
            Optional<Instant> expires,
            Optional<Instant> revoked,
            boolean signs) {
        static KeyJson of(KeyEntry key) {
            return new KeyJson(
                    key.id().value(),
                    key.algorithm().jwsName(),
                    key.from(),
                    key.expires(),
                    key.revoked(),
                    key.signs());
        }
    }

    record KeysJson(List<KeyJson> keys) {
        static KeysJson of(KeyRing ring) {
            return new KeysJson(ring.keys().stream().map(KeyJson::of).toList());
        }
    }

    @Operation(summary = "Key history")
    @GetMapping("/api/institutions/{institution}/keys")
    KeysJson history(@PathVariable String institution) {
        return KeysJson.of(keys.ring(onPath.named(institution)));
    }

    @Operation(summary = "A new key signs from now on; the old one keeps verifying")
    @PostMapping("/api/institutions/{institution}/keys/rotate")
    KeysJson rotate(@PathVariable String institution, Actor actor) {
        return KeysJson.of(keys.rotate(onPath.named(institution), actor.id()));
    }

    @Operation(summary = "The key verifies nothing from now on")
    @PostMapping("/api/institutions/{institution}/keys/{key}/compromise")
    KeysJson compromise(@PathVariable String institution, @PathVariable String key, Actor actor) {
        return keys.compromise(onPath.named(institution), id(key), actor.id())
                .map(KeysJson::of)
                .orElseThrow(() -> NotHere.refused("key"));
    }

    private static KeyId id(String unverifiedId) {
        try {
            return new KeyId(unverifiedId);
        } catch (IllegalArgumentException e) {
            throw NotHere.refused("key");
        }
    }
}
