package org.stapel.issuer.cataloguing.web;

import org.stapel.credential.model.AwardRecord;
import org.stapel.credential.model.CredentialId;
import org.stapel.credential.profile.Draft;
import org.stapel.credential.profile.Lint;
import org.stapel.credential.profile.LintOutcome;
import org.stapel.credential.rendering.CredentialFormat;
import org.stapel.credential.rendering.LossReport;
import org.stapel.credential.rendering.Renderer;
import org.stapel.credential.rendering.Rendering;
import org.stapel.credential.rendering.RenderingContext;
import org.stapel.credential.securing.PublicJwk;
import org.stapel.issuer.delivery.words.AwardWords;
import org.stapel.issuer.delivery.words.Fact;
import org.stapel.issuer.delivery.words.LossWords;
import org.stapel.issuer.institution.Institution;
import org.stapel.issuer.institution.IssuerUrls;
import org.stapel.service.web.Language;
import org.stapel.service.web.Texts;

import tools.jackson.databind.JsonNode;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Shows the credential that an offer leads to, as its learner and others will see it; nothing is
/// signed or kept.
record PreviewOffer(
        List<Renderer> renderers, Lint rules, Texts texts, IssuerUrls urls, InstantSource clock) {
    private static final String ID = "urn:uuid:00000000-0000-4000-8000-000000000000";

    /// A key that nobody has: some formats are offered only bound to one (from RFC 7517, A.1).
    private static final PublicJwk NOBODYS_KEY =
            new PublicJwk(
                    "{\"crv\":\"P-256\",\"kty\":\"EC\",\"x\":"
                            + "\"MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4\",\"y\":"
                            + "\"4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM\"}");

    /// What is shown.
    ///
    /// @param badge the Open Badge as its own viewers show it
    record Shown(
            String title,
            List<Fact> facts,
            List<String> outcomes,
            Badge badge,
            List<FormatLosses> losses) {}

    /// @param criteria in Markdown, as the badge has it
    record Badge(String name, String description, List<String> criteria, List<Fact> alignments) {}

    /// What a format leaves out.
    ///
    /// @param offered `false` when the award cannot be had in it
    record FormatLosses(String format, boolean offered, List<String> sentences) {}

    Shown of(Institution institution, Draft.Unchecked award, Language language) {
        var words = new AwardWords(texts, language);
        AwardRecord record = award.award();
        List<FormatLosses> losses = new ArrayList<>();
        Badge badge = new Badge("", "", List.of(), List.of());
        if (award.lint(rules) instanceof LintOutcome.Accepted(var linted, _))
            for (Renderer renderer : renderers) {
                Rendering rendering = renderer.render(linted, context(institution, record));
                losses.add(losses(renderer.format(), rendering, language));
                if (renderer.format() == CredentialFormat.OPEN_BADGE
                        && rendering instanceof Rendering.Rendered rendered)
                    badge = badge(rendered.claims());
            }
        return new Shown(
                words.best(record.title()),
                words.facts(record),
                record.outcomes().stream().map(o -> words.best(o.statement())).toList(),
                badge,
                losses);
    }

    private FormatLosses losses(CredentialFormat format, Rendering rendering, Language language) {
        return new FormatLosses(
                texts.text(language, "catalogue.format." + format.code()),
                rendering instanceof Rendering.Rendered,
                rendering instanceof Rendering.Rendered
                        ? new LossWords(texts, language).of(rendering.losses())
                        : reasons(rendering, language));
    }

    /// Why a format is not offered.
    private List<String> reasons(Rendering rendering, Language language) {
        return rendering.losses().losses().stream()
                .filter(loss -> loss.degree() == LossReport.Degree.PREVENTS)
                .map(loss ->
                        texts.find(language, "catalogue.not-offered." + loss.code())
                                .orElseGet(
                                        () -> texts.text(language, "catalogue.not-offered.other")))
                .distinct()
                .toList();
    }

    private static Badge badge(JsonNode claims) {
        JsonNode achievement = claims.findPath("achievement");
        List<Fact> alignments = new ArrayList<>();
        for (JsonNode alignment : achievement.path("alignment"))
            alignments.add(
                    new Fact(
                            alignment
                                    .path("targetFramework")
                                    .asString(
                                            alignment
                                                    .path("targetType")
                                                    .asString("")
                                                    .replaceFirst("^(ext:Stapel|ext:|ceasn:)", "")),
                            alignment.path("targetName").asString("")));
        return new Badge(
                achievement.path("name").asString(""),
                achievement.path("description").asString(""),
                achievement.path("criteria").path("narrative").asString("").lines().toList(),
                alignments);
    }

    private static Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private RenderingContext context(Institution institution, AwardRecord award) {
        return new RenderingContext(
                new CredentialId(ID),
                urls.identity(institution),
                ID,
                Optional.of(NOBODYS_KEY),
                clock.instant(),
                award.validUntil().map(PreviewOffer::end),
                List.of(),
                urls.publicUrl());
    }
}
