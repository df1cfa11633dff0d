package org.stapel.issuer.issuance;

import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.model.CredentialId;
import org.stapel.credential.profile.Draft.Linted;
import org.stapel.credential.rendering.Renderer;
import org.stapel.credential.rendering.Rendering;
import org.stapel.credential.rendering.RenderingContext;
import org.stapel.credential.securing.Prepared;
import org.stapel.credential.securing.SigningKey;
import org.stapel.credential.status.StatusEntry;
import org.stapel.issuer.award.AwardFile;
import org.stapel.issuer.institution.Institution;
import org.stapel.issuer.institution.IssuerUrls;
import org.stapel.issuer.journal.RandomIds;
import org.stapel.issuer.keys.InstitutionKeys;
import org.stapel.issuer.privacy.PersonalData;
import org.stapel.issuer.status.ReserveStatus;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// Steps 1 to 3 up to the insert: names the credential, reserves its status, renders it and fixes
/// the bytes.
public final class DraftIssuance {
    private final List<Renderer> renderers;
    private final PrepareCredential preparing;
    private final ReserveStatus status;
    private final InstitutionKeys keys;
    private final PersonalData personalData;
    private final IssuerUrls urls;
    private final RandomIds ids;
    private final InstantSource clock;

    public DraftIssuance(
            List<Renderer> renderers,
            PrepareCredential preparing,
            ReserveStatus status,
            InstitutionKeys keys,
            PersonalData personalData,
            IssuerUrls urls,
            RandomIds ids,
            InstantSource clock) {
        this.renderers = List.copyOf(renderers);
        this.preparing = preparing;
        this.status = status;
        this.keys = keys;
        this.personalData = personalData;
        this.urls = urls;
        this.ids = ids;
        this.clock = clock;
    }

    /// What drafting answers.
    sealed interface Drafted {
        record Done(Issuance.Intended intended) implements Drafted {}

        record NotOffered(Rendering.NotOffered rendering) implements Drafted {}
    }

    /// Whether the format is offered, and what it leaves out; reserves and stores nothing.
    public Rendering preview(
            Institution institution, AwardFile file, Linted award, IssueRequest request) {
        Instant now = now();
        var id = new CredentialId(ids.urn());
        return render(
                award, request, context(institution, file, award, request, id, List.of(), now));
    }

    Drafted draft(
            Institution institution,
            AwardFile file,
            Linted award,
            IssueRequest request,
            Checkpoint checkpoint) {
        if (preview(institution, file, award, request) instanceof Rendering.NotOffered no)
            return new Drafted.NotOffered(no);
        var id = new CredentialId(ids.urn());
        checkpoint.reached(Checkpoint.Step.NAMED);
        List<StatusEntry> entries = status.reserve(institution.id(), request.format());
        checkpoint.reached(Checkpoint.Step.STATUS_RESERVED);
        Instant now = now();
        RenderingContext context = context(institution, file, award, request, id, entries, now);
        return switch (render(award, request, context)) {
            case Rendering.NotOffered no -> new Drafted.NotOffered(no);
            case Rendering.Rendered rendered -> {
                SigningKey key = keys.current(institution);
                Prepared prepared = preparing.prepare(institution, request.format(), rendered, key);
                yield new Drafted.Done(intended(file, request, context, prepared));
            }
        };
    }

    private Issuance.Intended intended(
            AwardFile file, IssueRequest request, RenderingContext context, Prepared prepared) {
        var intent =
                new Intent(
                        context.credentialId(),
                        file.institution(),
                        request.slot(),
                        context.status(),
                        prepared.key(),
                        file.learner(),
                        request.actor(),
                        context.signedAt());
        return new Issuance.Intended(
                intent, personalData.seal(file.learner(), PreparedText.write(prepared)));
    }

    private Rendering render(Linted award, IssueRequest request, RenderingContext context) {
        return renderers.stream()
                .filter(renderer -> renderer.format() == request.format())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no renderer: " + request.format()))
                .render(award, context);
    }

    private RenderingContext context(
            Institution institution,
            AwardFile file,
            Linted award,
            IssueRequest request,
            CredentialId id,
            List<StatusEntry> entries,
            Instant now) {
        Optional<Instant> expiresAt =
                award.award()
                        .validUntil()
                        .map(day -> day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
        String subject =
                request.holderKey()
                        .map(key -> "did:jwk:" + Bytes.utf8(key.json()).base64Url())
                        .orElse(file.subjectId());
        return new RenderingContext(
                id,
                urls.identity(institution),
                subject,
                request.holderKey(),
                now,
                expiresAt,
                entries,
                urls.publicUrl());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
