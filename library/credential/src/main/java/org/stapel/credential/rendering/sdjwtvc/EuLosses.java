package org.stapel.credential.rendering.sdjwtvc;

import org.stapel.credential.model.Assessment;
import org.stapel.credential.model.AwardRecord;
import org.stapel.credential.model.LocalizedText;
import org.stapel.credential.model.Organisation;
import org.stapel.credential.model.Outcome;
import org.stapel.credential.model.QualityAssurance;
import org.stapel.credential.rendering.Losses;
import org.stapel.credential.rendering.RenderingContext;

import java.util.List;
import java.util.Optional;

/// Names what of an award the EU learning credential has no claim for.
final class EuLosses {

    private final AwardRecord award;
    private final RenderingContext context;
    private final Losses losses;

    EuLosses(AwardRecord award, RenderingContext context, Losses losses) {
        this.award = award;
        this.context = context;
        this.losses = losses;
    }

    void add() {
        identity();
        texts();
        roles();
        assessments();
        stacking();
        programme();
    }

    private void identity() {
        always("/id");
        always("/awardReference");
        always("/kind");
        if (!award.subtypes().isEmpty()) always("/subtypes");
        always("/setting");
        always("/route");
        if (!award.profiles().isEmpty()) always("/profiles");
        present("/learner/birthDate", award.learner().birthDate());
        present("/supersedes", award.supersedes());
        award.provenance().ifPresent(_ -> losses.leftOut("/provenance", Losses.INSTITUTION_RECORD));
    }

    private void texts() {
        reduced("/title", award.title());
        award.description().ifPresent(text -> reduced("/description", text));
        List<Outcome> outcomes = award.outcomes();
        for (int i = 0; i < outcomes.size(); i++) {
            reduced("/outcomes/" + i + "/statement", outcomes.get(i).statement());
            present("/outcomes/" + i + "/id", outcomes.get(i).id());
            if (!outcomes.get(i).skills().isEmpty()) always("/outcomes/" + i + "/skills");
            if (!outcomes.get(i).codes().isEmpty()) always("/outcomes/" + i + "/codes");
        }
        List<LocalizedText> prerequisites = award.prerequisites();
        for (int i = 0; i < prerequisites.size(); i++)
            reduced("/prerequisites/" + i, prerequisites.get(i));
    }

    private void roles() {
        List<Organisation> bodies = award.awardingBodies();
        String issuer = context.issuer().organisation().id();
        for (int i = 0; i < bodies.size(); i++) {
            String pointer = "/awardingBodies/" + i;
            if (bodies.get(i).id().equals(issuer)) losses.reduced(pointer, "issuer_name_only");
            else always(pointer);
        }
        present("/organisingBody", award.organisingBody());
        present("/recognisingBody", award.recognisingBody());
        List<QualityAssurance> quality = award.qualityAssurance();
        for (int i = 0; i < quality.size(); i++)
            losses.reduced("/qualityAssurance/" + i, "type_only");
    }

    private void assessments() {
        award.workload().ifPresent(_ -> losses.reduced("/workload", "as_text"));
        award.level()
                .ifPresent(level -> {
                    present("/level/national", level.national());
                    present("/level/cycle", level.cycle());
                    always("/level/basis");
                });
        List<Assessment> assessments = award.assessments();
        for (int i = 0; i < assessments.size(); i++) {
            String pointer = "/assessments/" + i;
            always(pointer + "/type");
            present(pointer + "/criteria", assessments.get(i).criteria());
            if (assessments.get(i).supervision().isPresent())
                losses.reduced(pointer + "/supervision", "as_text");
        }
        award.participation().ifPresent(_ -> losses.reduced("/participation", "as_text"));
        award.grade()
                .ifPresent(grade -> {
                    always("/grade/scheme");
                    present("/grade/maximum", grade.maximum());
                    present("/grade/passMark", grade.passMark());
                });
    }

    private void stacking() {
        award.stackability()
                .filter(stack -> !stack.towards().isEmpty())
                .ifPresent(_ -> always("/stackability/towards"));
        if (!award.parts().isEmpty()) always("/parts");
        if (!award.exemptedUnits().isEmpty()) always("/exemptedUnits");
        present("/activity", award.activity());
    }

    private void programme() {
        present("/furtherInformation", award.furtherInformation());
        present("/furtherInformationUrl", award.furtherInformationUrl());
        present("/field", award.field());
        present("/unit", award.unit());
        present("/programme", award.programme());
        present("/contract", award.contract());
        present("/effect", award.effect());
    }

    private void always(String pointer) {
        losses.leftOut(pointer, Losses.NO_PLACE);
    }

    private void present(String pointer, Optional<?> element) {
        element.ifPresent(_ -> always(pointer));
    }

    private void reduced(String pointer, LocalizedText text) {
        losses.inOneLanguage(pointer, text, SharedClaims.languageOf(award));
    }
}
