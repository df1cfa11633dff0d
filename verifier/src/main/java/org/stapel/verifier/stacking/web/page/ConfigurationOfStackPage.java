package org.stapel.verifier.stacking.web.page;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stapel.credential.verification.LookUpIssuer;
import org.stapel.service.limit.BodyLimit;
import org.stapel.service.limit.Limits;
import org.stapel.service.limit.RateLimit;
import org.stapel.service.web.Access;
import org.stapel.service.web.EndpointRule;
import org.stapel.service.web.EndpointRules;
import org.stapel.service.web.TextBundle;
import org.stapel.service.web.Texts;
import org.stapel.verifier.stacking.AddUp;
import org.stapel.verifier.stacking.AssociationMembers;
import org.stapel.verifier.stacking.Equivalences;
import org.stapel.verifier.stacking.Qualifications;
import org.stapel.verifier.stacking.ReadAchievement;
import org.stapel.verifier.stacking.engine.EvaluateStack;
import org.stapel.verifier.verification.CheckSubmission;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;

@Configuration(proxyBeanMethods = false)
class ConfigurationOfStackPage {
    private static final int PER_MINUTE = 60;

    @Bean
    TextBundle stackPageTexts() {
        return new TextBundle("i18n/verifier-stack-page");
    }

    @Bean
    EndpointRules stackPageEndpoints() {
        return () ->
                List.of(
                        EndpointRule.get(StackController.PATH, Access.everyone()),
                        EndpointRule.post(StackController.PATH, Access.everyone()),
                        EndpointRule.get("/stack.css", Access.everyone()),
                        EndpointRule.get("/stack.js", Access.everyone()));
    }

    @Bean
    BodyLimit stackPageBody() {
        return new BodyLimit(StackController.PATH, Limits.VERIFICATION_BODY, Limits.UPLOAD);
    }

    /// Adding up costs more than checking one credential.
    @Bean
    RateLimit stackPageRate() {
        return new RateLimit(StackController.PATH, PER_MINUTE);
    }

    @Bean
    AddUp addUp(
            CheckSubmission checking,
            LookUpIssuer issuers,
            Qualifications qualifications,
            Equivalences equivalences,
            AssociationMembers associations,
            EvaluateStack evaluating) {
        return new AddUp(
                checking,
                new ReadAchievement(issuers),
                qualifications,
                equivalences,
                associations,
                evaluating);
    }

    @Bean
    Today today(
            InstantSource clock, @Value("${stapel.verifier.zone:Europe/Brussels}") ZoneId zone) {
        return new Today(clock, zone);
    }

    @Bean
    StackPage stackPage(Qualifications qualifications, Today today, Texts texts) {
        return new StackPage(qualifications, today, texts);
    }
}
