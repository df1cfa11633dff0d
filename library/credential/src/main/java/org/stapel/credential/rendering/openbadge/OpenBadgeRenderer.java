package org.stapel.credential.rendering.openbadge;

import org.stapel.credential.model.AwardKind;
import org.stapel.credential.model.AwardRecord;
import org.stapel.credential.model.Organisation;
import org.stapel.credential.profile.Draft.Linted;
import org.stapel.credential.rendering.AwardTerms;
import org.stapel.credential.rendering.CredentialFormat;
import org.stapel.credential.rendering.IssuerIdentity;
import org.stapel.credential.rendering.Losses;
import org.stapel.credential.rendering.Renderer;
import org.stapel.credential.rendering.Rendering;
import org.stapel.credential.rendering.RenderingContext;
import org.stapel.credential.status.StatusEntry;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Renders an award as an Open Badges 3.0 achievement credential, ready for the VC-JWT proof format
/// (Open Badges 3.0, section 8.2): the credential with `iss`, `jti`, `nbf`, `sub` and `exp` beside
/// it.
///
/// One language: the first language of the award in which it has a title. A transcript line is not
/// an achievement and is not offered.
public final class OpenBadgeRenderer implements Renderer {

    /// The JSON-LD context of Open Badges 3.0.3.
    public static final String CONTEXT =
            "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";

    /// The JSON Schema that a badge with at most one status entry satisfies.
    public static final String SCHEMA =
            "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/"
                    + "ob_v3p0_achievementcredential_schema.json";

    @Override
    public CredentialFormat format() {
        return CredentialFormat.OPEN_BADGE;
    }

    @Override
    public Rendering render(Linted linted, RenderingContext context) {
        AwardRecord award = linted.award();
        Losses losses = new Losses(format());
        if (award.kind() == AwardKind.STUDY_RESULT) losses.prevents("/kind", "not_an_achievement");
        if (losses.prevent()) return new Rendering.NotOffered(losses.report());
        ObjectNode payload = credential(award, context, losses);
        return new Rendering.Rendered(payload, Set.of(), losses.report());
    }

    private static ObjectNode credential(
            AwardRecord award, RenderingContext context, Losses losses) {
        String language = languageOf(award);
        Instant from = context.signedAt().truncatedTo(ChronoUnit.SECONDS);
        Optional<Instant> until = endOf(award, context);
        ObjectNode credential = JsonNodeFactory.instance.objectNode();
        credential.putArray("@context").add("https://www.w3.org/ns/credentials/v2").add(CONTEXT);
        credential.put("id", context.credentialId().value());
        credential.putArray("type").add("VerifiableCredential").add("OpenBadgeCredential");
        credential.put("name", award.title().best(language));
        credential.set("issuer", issuer(context.issuer(), language));
        credential.put("validFrom", from.toString());
        until.ifPresent(end -> credential.put("validUntil", end.toString()));
        credential.put("awardedDate", startOf(award.awardedDate()));
        AwardTerms terms = new AwardTerms(context.typeMetadataBase());
        credential.set(
                "credentialSubject",
                new SubjectWriter(award, context, terms, language, losses).subject());
        addStatus(credential, context.status());
        registeredClaims(credential, context, from, until);
        return credential;
    }

    private static void registeredClaims(
            ObjectNode payload, RenderingContext context, Instant from, Optional<Instant> until) {
        payload.put("iss", context.issuer().did());
        payload.put("jti", context.credentialId().value());
        payload.put("nbf", from.getEpochSecond());
        payload.put("sub", context.subjectId());
        until.ifPresent(end -> payload.put("exp", end.getEpochSecond()));
    }

    private static ObjectNode issuer(IssuerIdentity issuer, String language) {
        Organisation body = issuer.organisation();
        ObjectNode profile = JsonNodeFactory.instance.objectNode().put("id", issuer.did());
        profile.putArray("type").add("Profile");
        profile.put("name", body.name().best(language)).put("url", issuer.url().toString());
        ObjectNode address = profile.putObject("address");
        address.putArray("type").add("Address");
        address.put("addressCountryCode", body.country().value());
        body.region().ifPresent(region -> address.put("addressRegion", region));
        return profile;
    }

    /// The 1EdTech schema knows one status entry; with several (revocation, suspension and refresh
    /// are entries of their own in Bitstring Status List 1.0) it is not claimed.
    private static void addStatus(ObjectNode credential, List<StatusEntry> status) {
        List<ObjectNode> entries = status.stream().flatMap(OpenBadgeRenderer::entry).toList();
        if (entries.size() == 1) credential.set("credentialStatus", entries.getFirst());
        if (entries.size() > 1) credential.putArray("credentialStatus").addAll(entries);
        if (entries.size() > 1) return;
        credential
                .putArray("credentialSchema")
                .addObject()
                .put("id", SCHEMA)
                .put("type", "1EdTechJsonSchemaValidator2019");
    }

    private static Stream<ObjectNode> entry(StatusEntry entry) {
        return switch (entry) {
            case StatusEntry.Token _ -> Stream.empty();
            case StatusEntry.Bitstring bit ->
                    Stream.of(
                            JsonNodeFactory.instance
                                    .objectNode()
                                    .put("id", bit.list() + "#" + bit.index())
                                    .put("type", "BitstringStatusListEntry")
                                    .put("statusPurpose", bit.purpose().specName())
                                    .put("statusListIndex", Long.toString(bit.index()))
                                    .put("statusListCredential", bit.list().toString()));
        };
    }

    /// The earlier of the token's end and the end of the achievement's last day.
    private static Optional<Instant> endOf(AwardRecord award, RenderingContext context) {
        Optional<Instant> achievement =
                award.validUntil()
                        .map(day -> day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC));
        return Stream.concat(achievement.stream(), context.expiresAt().stream())
                .map(end -> end.truncatedTo(ChronoUnit.SECONDS))
                .min(Instant::compareTo);
    }

    static String startOf(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC).toString();
    }

    private static String languageOf(AwardRecord award) {
        return award.languages().stream()
                .filter(language -> award.title().in(language).isPresent())
                .findFirst()
                .orElseGet(() -> award.title().bestLanguage("en"));
    }
}
