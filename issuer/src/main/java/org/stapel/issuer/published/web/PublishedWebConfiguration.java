package org.stapel.issuer.published.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stapel.service.web.Access;
import org.stapel.service.web.EndpointRule;
import org.stapel.service.web.EndpointRules;

import java.util.List;

@Configuration(proxyBeanMethods = false)
class PublishedWebConfiguration {
    @Bean
    EndpointRules publishedEndpoints() {
        return () ->
                List.of(
                        EndpointRule.get("/vct/award-v1", Access.everyone()),
                        EndpointRule.get("/schemas/{file}", Access.everyone()),
                        EndpointRule.get("/contexts/{file}", Access.everyone()));
    }
}
