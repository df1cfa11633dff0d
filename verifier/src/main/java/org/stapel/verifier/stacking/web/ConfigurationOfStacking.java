package org.stapel.verifier.stacking.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stapel.credential.profile.SchemaCheck;
import org.stapel.schemas.PinnedDocuments;
import org.stapel.service.limit.BodyLimit;
import org.stapel.service.problem.ProblemType;
import org.stapel.service.problem.ProblemTypes;
import org.stapel.service.web.Access;
import org.stapel.service.web.EndpointRule;
import org.stapel.service.web.EndpointRules;
import org.stapel.service.web.TextBundle;
import org.stapel.verifier.stacking.CompareWorlds;
import org.stapel.verifier.stacking.EvaluateWorld;
import org.stapel.verifier.stacking.engine.EvaluateStack;
import org.stapel.verifier.stacking.plan.EstimateShortening;
import org.stapel.verifier.stacking.plan.FeeScheduleJson;
import org.stapel.verifier.stacking.solve.BranchAndBound;
import org.stapel.verifier.stacking.solve.cpsat.CpSat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

@Configuration(proxyBeanMethods = false)
class ConfigurationOfStacking {
    private static final Duration MOST = Duration.ofSeconds(2);
    private static final int WORLD_BYTES = 1024 * 1024;

    @Bean
    TextBundle stackingTexts() {
        return new TextBundle("i18n/verifier-stacking");
    }

    @Bean
    EndpointRules stackingEndpoints() {
        return () ->
                List.of(
                        EndpointRule.post(EvaluationController.PATH, Access.everyone()),
                        EndpointRule.post(EvaluationController.COMPARISONS, Access.everyone()));
    }

    @Bean
    BodyLimit worldBody() {
        return new BodyLimit(EvaluationController.PATH, WORLD_BYTES);
    }

    @Bean
    BodyLimit worldsBody() {
        return new BodyLimit(EvaluationController.COMPARISONS, 2 * WORLD_BYTES);
    }

    @Bean
    CompareWorlds compareWorlds(EvaluateWorld evaluating) {
        return new CompareWorlds(evaluating);
    }

    @Bean
    ProblemTypes stackingProblems() {
        return () -> Stream.of(new ProblemType("world_invalid", 400)).toList();
    }

    @Bean
    EvaluateStack evaluateStack() {
        return new EvaluateStack(CpSat.load().orElseGet(BranchAndBound::new), MOST);
    }

    @Bean
    EvaluateWorld evaluateWorld(EvaluateStack evaluating) {
        return new EvaluateWorld(
                SchemaCheck.load(PinnedDocuments.load()),
                evaluating,
                new EstimateShortening(FeeScheduleJson.flanders()));
    }
}
