package org.stapel.credential.verification;

import org.stapel.credential.model.AwardRecord;
import org.stapel.credential.model.CredentialId;
import org.stapel.credential.profile.Draft;
import org.stapel.credential.profile.LintOutcome;
import org.stapel.credential.rendering.IssuerIdentity;
import org.stapel.credential.rendering.Renderer;
import org.stapel.credential.rendering.Rendering;
import org.stapel.credential.rendering.RenderingContext;
import org.stapel.credential.rendering.SampleAwards;
import org.stapel.credential.rendering.openbadge.OpenBadgeRenderer;
import org.stapel.credential.rendering.sdjwtvc.SdJwtVcRenderer;
import org.stapel.credential.securing.KeyId;
import org.stapel.credential.securing.Prepared;
import org.stapel.credential.securing.PublicJwk;
import org.stapel.credential.securing.SignatureAlgorithm;
import org.stapel.credential.securing.SigningKey;
import org.stapel.credential.securing.jose.Prepare;
import org.stapel.credential.securing.keys.InMemorySigningKey;
import org.stapel.credential.securing.sdjwt.PrepareSdJwt;
import org.stapel.credential.status.StatusEntry;
import org.stapel.credential.status.StatusPurpose;

import tools.jackson.databind.node.ObjectNode;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What the institution of the tests signs: real renderings under real keys.
final class SampleCredentials {
    static final Instant SIGNED = Instant.parse("2026-07-01T08:00:00Z");
    static final String DID = "did:web:zilverbeek.example";
    static final URI URL = URI.create("https://zilverbeek.example/i/zilverbeek");
    static final URI REVOCATION = URI.create("https://zilverbeek.example/status/r");
    static final URI SUSPENSION = URI.create("https://zilverbeek.example/status/s");
    static final URI REFRESH = URI.create("https://zilverbeek.example/status/f");
    static final URI TOKENS = URI.create("https://zilverbeek.example/status/t");
    static final int INDEX = 4711;
    static final InMemorySigningKey KEY = key("2026-a");
    static final InMemorySigningKey HOLDER = key("holder");

    private SampleCredentials() {}

    static InMemorySigningKey key(String id) {
        return InMemorySigningKey.generate(new KeyId(id), SignatureAlgorithm.ES256);
    }

    static ObjectNode badgeClaims() {
        return badgeClaims(SampleAwards.programmingBasics());
    }

    static ObjectNode badgeClaims(AwardRecord award) {
        return rendered(award, new OpenBadgeRenderer(), Optional.empty(), bitstringEntries())
                .claims();
    }

    static String signedBadge(ObjectNode claims, SigningKey key, String kid) {
        return signed(Prepare.vcJwt(claims, key, kid), key);
    }

    /// Bound to [#HOLDER]; ends in `~`.
    static String sdJwt(Consumer<ObjectNode> edit, SigningKey key) {
        Rendering.Rendered rendered =
                rendered(
                        SampleAwards.programmingBasics(),
                        new SdJwtVcRenderer(),
                        Optional.of(HOLDER.publicJwk()),
                        List.of(new StatusEntry.Token(TOKENS, INDEX)));
        edit.accept(rendered.claims());
        return signed(
                PrepareSdJwt.sdJwt(
                        rendered.claims(),
                        rendered.selectivelyDisclosable(),
                        key,
                        new SecureRandom()),
                key);
    }

    private static Rendering.Rendered rendered(
            AwardRecord award,
            Renderer renderer,
            Optional<PublicJwk> holder,
            List<StatusEntry> status) {
        Draft.Unchecked draft = new Draft.Unchecked(award);
        if (!(draft.lint(_ -> List.of()) instanceof LintOutcome.Accepted(var linted, _)))
            throw new AssertionError("refused without rules");
        RenderingContext context =
                new RenderingContext(
                        new CredentialId("urn:uuid:11111111-2222-4333-8444-555555555555"),
                        new IssuerIdentity(DID, URL, SampleAwards.zilverbeek()),
                        "urn:uuid:99999999-2222-4333-8444-555555555555",
                        holder,
                        SIGNED,
                        Optional.of(SIGNED.plus(Duration.ofDays(365))),
                        status,
                        URI.create("https://zilverbeek.example"));
        return (Rendering.Rendered) renderer.render(linted, context);
    }

    private static List<StatusEntry> bitstringEntries() {
        return List.of(
                new StatusEntry.Bitstring(REVOCATION, INDEX, StatusPurpose.REVOCATION),
                new StatusEntry.Bitstring(SUSPENSION, INDEX, StatusPurpose.SUSPENSION),
                new StatusEntry.Bitstring(REFRESH, INDEX, StatusPurpose.REFRESH));
    }

    static String signed(Prepared prepared, SigningKey key) {
        return prepared.with(key.sign(prepared.bytesToSign()));
    }
}
