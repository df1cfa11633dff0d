package org.stapel.service.limit;

import jakarta.servlet.Filter;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.stapel.service.configuration.InstallationProperties;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LimitProperties.class)
class ConfigurationOfLimits {
    private static final int FIRST = Ordered.HIGHEST_PRECEDENCE + 10;

    @Bean
    ClientAddress clientAddress(InstallationProperties installation) {
        return new ClientAddress(installation.trustedProxies());
    }

    @Bean
    Rates rates() {
        return new Rates();
    }

    @Bean
    AccountRate accountRate(Rates rates, LimitProperties properties) {
        return new AccountRate(rates, properties.requestsPerMinute());
    }

    @Bean
    FilterRegistrationBean<Filter> rateLimits(
            Rates rates,
            ClientAddress clientAddress,
            LimitProperties properties,
            ObjectProvider<RateLimit> stricter) {
        return inOrder(
                new RateLimitFilter(
                        rates,
                        clientAddress,
                        properties.requestsPerMinute(),
                        stricter.stream().toList()),
                FIRST);
    }

    @Bean
    FilterRegistrationBean<Filter> bodyLimits(ObjectProvider<BodyLimit> limits) {
        return inOrder(new BodyLimitFilter(limits.stream().toList()), FIRST + 1);
    }

    private static FilterRegistrationBean<Filter> inOrder(Filter filter, int order) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(order);
        return registration;
    }
}
