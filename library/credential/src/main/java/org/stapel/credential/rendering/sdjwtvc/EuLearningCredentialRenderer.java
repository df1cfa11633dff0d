package org.stapel.credential.rendering.sdjwtvc;

import org.stapel.credential.model.Assessment;
import org.stapel.credential.model.AwardKind;
import org.stapel.credential.model.AwardRecord;
import org.stapel.credential.model.Participation;
import org.stapel.credential.profile.Draft.Linted;
import org.stapel.credential.rendering.CredentialFormat;
import org.stapel.credential.rendering.Losses;
import org.stapel.credential.rendering.Renderer;
import org.stapel.credential.rendering.Rendering;
import org.stapel.credential.rendering.RenderingContext;

/// Renders an award as the EU learning credential, with exactly the claims of its type metadata.
///
/// Not offered when there is no holder key or no end of the token, when a mandatory claim would be
/// missing, and for a transcript line; the loss report names the reason.
public final class EuLearningCredentialRenderer implements Renderer {

    /// The type as the EU reference issuer publishes it.
    public static final String VCT = "urn:eu.europa.ec.eudi:learning:credential:1";

    private final String vct;

    /// With the published type.
    public EuLearningCredentialRenderer() {
        this(VCT);
    }

    /// With another type identifier, for when a rulebook changes it.
    public EuLearningCredentialRenderer(String vct) {
        this.vct = vct;
    }

    @Override
    public CredentialFormat format() {
        return CredentialFormat.EU_LEARNING_CREDENTIAL;
    }

    @Override
    public Rendering render(Linted linted, RenderingContext context) {
        AwardRecord award = linted.award();
        Losses losses = new Losses(format());
        refuseIncomplete(award, context, losses);
        if (losses.prevent()) return new Rendering.NotOffered(losses.report());
        String language = SharedClaims.languageOf(award);
        ClaimSet claims = ClaimSet.open(vct, context);
        SharedClaims.write(claims, award, context, language);
        award.participation()
                .ifPresent(form -> claims.onDemand("form_of_participation", phrase(form)));
        claims.textsOnDemand(
                "evaluator_verification",
                award.assessments().stream()
                        .flatMap(assessment -> assessment.supervision().stream())
                        .map(EuLearningCredentialRenderer::phrase)
                        .distinct()
                        .toList());
        new EuLosses(award, context, losses).add();
        return new Rendering.Rendered(claims.claims(), claims.disclosable(), losses.report());
    }

    private static void refuseIncomplete(
            AwardRecord award, RenderingContext context, Losses losses) {
        if (award.kind() == AwardKind.STUDY_RESULT) losses.prevents("/kind", "not_an_achievement");
        if (context.holderKey().isEmpty()) losses.prevents("", "holder_key_missing");
        if (context.expiresAt().isEmpty()) losses.prevents("", "expiry_missing");
        if (award.languages().isEmpty()) losses.prevents("/languages", "mandatory_claim_missing");
        if (award.workload().isEmpty()) losses.prevents("/workload", "mandatory_claim_missing");
        if (award.level().isEmpty()) losses.prevents("/level", "mandatory_claim_missing");
        if (award.qualityAssurance().isEmpty())
            losses.prevents("/qualityAssurance", "mandatory_claim_missing");
    }

    private static String phrase(Participation form) {
        return switch (form) {
            case PRESENTIAL -> "In person";
            case ONLINE -> "Online";
            case BLENDED -> "Blended";
            case WORK_BASED -> "Work-based";
            case PROJECT_BASED -> "Project-based";
            case FILE_ONLY -> "On file";
        };
    }

    private static String phrase(Assessment.Supervision supervision) {
        return switch (supervision) {
            case UNSUPERVISED_NO_ID -> "Unsupervised without identity verification";
            case SUPERVISED_NO_ID -> "Supervised without identity verification";
            case SUPERVISED_ONLINE_ID -> "Supervised online with identity verification";
            case SUPERVISED_ONSITE_ID -> "Supervised on site with identity verification";
        };
    }
}
