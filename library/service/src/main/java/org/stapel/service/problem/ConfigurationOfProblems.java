package org.stapel.service.problem;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stapel.service.web.Access;
import org.stapel.service.web.EndpointRule;
import org.stapel.service.web.EndpointRules;
import org.stapel.service.web.Texts;

import java.util.List;

@Configuration(proxyBeanMethods = false)
class ConfigurationOfProblems {
    @Bean
    SharedProblems sharedProblems() {
        return new SharedProblems();
    }

    @Bean
    ProblemTable problemTable(List<ProblemTypes> features, Texts texts) {
        return new ProblemTable(features, texts);
    }

    @Bean
    Problems problems(ProblemTable table, Texts texts) {
        return new Problems(table, texts);
    }

    @Bean
    ProblemAnswers problemAnswers(Problems problems) {
        return new ProblemAnswers(problems);
    }

    @Bean
    EndpointRules problemEndpoints() {
        return () ->
                List.of(
                        EndpointRule.get("/problems", Access.everyone()),
                        EndpointRule.get("/problems/{code}", Access.everyone()));
    }
}
