package org.stapel.service.web;

import jakarta.servlet.DispatcherType;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.stapel.service.configuration.InstallationProperties;

import java.util.List;

@Configuration(proxyBeanMethods = false)
class ConfigurationOfWeb implements WebMvcConfigurer {
    private final InstallationProperties installation;

    ConfigurationOfWeb(InstallationProperties installation) {
        this.installation = installation;
    }

    @Bean
    TextBundle serviceTexts() {
        return new TextBundle("i18n/service");
    }

    @Bean
    Texts texts(List<TextBundle> bundles) {
        return new Texts(bundles);
    }

    @Bean
    MessageSource messageSource(Texts texts) {
        return new TextMessages(texts);
    }

    @Bean
    LocaleResolver localeResolver() {
        return new ReaderLanguage();
    }

    @Bean
    Shell shell() {
        return new Shell(installation);
    }

    @Bean
    EndpointRules sharedEndpoints() {
        return () ->
                List.of(
                        EndpointRule.get("/livez", Access.everyone()),
                        EndpointRule.get("/openapi.json", Access.everyone()),
                        EndpointRule.get("/stapel.css", Access.everyone()),
                        EndpointRule.get("/stapel.svg", Access.everyone()),
                        EndpointRule.get("/fonts/{file}", Access.everyone()));
    }

    @Bean
    FilterRegistrationBean<CorrelationFilter> correlation() {
        var registration = new FilterRegistrationBean<>(new CorrelationFilter());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        return registration;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ReaderArguments());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new RememberLanguage(!installation.developmentMode()));
    }
}
