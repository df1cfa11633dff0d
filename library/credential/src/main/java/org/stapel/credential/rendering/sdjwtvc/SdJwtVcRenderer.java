package org.stapel.credential.rendering.sdjwtvc;

import org.stapel.credential.model.AwardRecord;
import org.stapel.credential.profile.Draft.Linted;
import org.stapel.credential.rendering.AwardTerms;
import org.stapel.credential.rendering.CredentialFormat;
import org.stapel.credential.rendering.Losses;
import org.stapel.credential.rendering.Renderer;
import org.stapel.credential.rendering.Rendering;
import org.stapel.credential.rendering.RenderingContext;

import java.net.URI;

/// Renders an award as an SD-JWT VC of our own type: the claims of the EU learning credential under
/// their own names, and beside them everything else of the award record, with its languages.
///
/// Bound with `cnf` when a holder key is given; else unbound, with the subject's random id as
/// `sub`. Every claim about the person or the achievement can be kept back, save the few that the
/// EU type shows always.
public final class SdJwtVcRenderer implements Renderer {

    /// The `vct` of our own type, under the address where type metadata is served.
    public static String vct(URI typeMetadataBase) {
        String base = typeMetadataBase.toString();
        return (base.endsWith("/") ? base : base + "/") + "vct/award-v1";
    }

    @Override
    public CredentialFormat format() {
        return CredentialFormat.SD_JWT_VC;
    }

    @Override
    public Rendering render(Linted linted, RenderingContext context) {
        AwardRecord award = linted.award();
        Losses losses = new Losses(format());
        ClaimSet claims = ClaimSet.open(vct(context.typeMetadataBase()), context);
        if (context.holderKey().isEmpty()) claims.onDemand("sub", context.subjectId());
        SharedClaims.write(claims, award, context, SharedClaims.languageOf(award));
        AwardTerms terms = new AwardTerms(context.typeMetadataBase());
        new AchievementClaims(award, terms).write(claims);
        new RecognitionClaims(award).write(claims);
        award.provenance().ifPresent(_ -> losses.leftOut("/provenance", Losses.INSTITUTION_RECORD));
        return new Rendering.Rendered(claims.claims(), claims.disclosable(), losses.report());
    }
}
