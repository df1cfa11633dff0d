package org.stapel.service.access;

import jakarta.servlet.DispatcherType;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.logout.CookieClearingLogoutHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.stapel.service.account.AccountRecord;
import org.stapel.service.account.Accounts;
import org.stapel.service.account.ApiClients;
import org.stapel.service.configuration.InstallationProperties;
import org.stapel.service.limit.AccountRate;
import org.stapel.service.limit.Rates;
import org.stapel.service.web.EndpointRules;

import java.util.List;

/// The three security chains: the operator's own port, the token endpoint, and everything else,
/// where the endpoint rules decide.
@Configuration(proxyBeanMethods = false)
class ConfigurationOfAccess {
    private final InstallationProperties installation;
    private final Cookies cookies;

    ConfigurationOfAccess(
            InstallationProperties installation,
            @Value("${spring.application.name}") String application) {
        this.installation = installation;
        this.cookies = new Cookies(application, installation.developmentMode());
    }

    @Bean
    AccessTable accessTable(List<EndpointRules> features) {
        return new AccessTable(features);
    }

    @Bean
    @Order(0)
    SecurityFilterChain operatorChain(HttpSecurity http) {
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(csrf -> csrf.disable())
                .sessionManagement(ConfigurationOfAccess::noSessions)
                .build();
    }

    @Bean
    @Order(1)
    SecurityFilterChain tokenChain(HttpSecurity http) {
        return http.securityMatcher(
                        new OrRequestMatcher(
                                path(HttpMethod.POST, "/oauth2/token"),
                                path(HttpMethod.GET, "/oauth2/jwks"),
                                path(HttpMethod.GET, "/.well-known/oauth-authorization-server")))
                .oauth2AuthorizationServer(Customizer.withDefaults())
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .csrf(csrf -> csrf.disable())
                .headers(new AnswerHeaders(installation.developmentMode()))
                .sessionManagement(ConfigurationOfAccess::noSessions)
                .build();
    }

    private static void noSessions(SessionManagementConfigurer<HttpSecurity> sessions) {
        sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS);
    }

    private static PathPatternRequestMatcher path(HttpMethod method, String path) {
        return PathPatternRequestMatcher.pathPattern(method, path);
    }

    @Bean
    @Order(2)
    SecurityFilterChain everythingElse(
            HttpSecurity http,
            AccessTable table,
            Accounts accounts,
            ApiClients clients,
            AccountRate accountRate,
            Rates rates,
            AccountRecord record) {
        var ask = new AskToSignIn();
        var afterSignIn = new AfterSignIn();
        http.authenticationProvider(new SignInWithPassword(accounts, rates, record))
                .headers(new AnswerHeaders(installation.developmentMode()))
                .csrf(new CsrfCookie(table, cookies))
                .requestCache(cache -> cache.disable())
                .anonymous(anonymous -> anonymous.disable())
                .exceptionHandling(refusals ->
                        refusals.authenticationEntryPoint(ask)
                                .accessDeniedHandler(new CsrfRefused()))
                .oauth2ResourceServer(tokens ->
                        tokens.jwt(Customizer.withDefaults()).authenticationEntryPoint(ask))
                .formLogin(form ->
                        form.loginPage("/sign-in")
                                .usernameParameter("email")
                                .successHandler(afterSignIn)
                                .failureHandler(afterSignIn))
                .logout(logout ->
                        logout.logoutUrl("/sign-out")
                                .logoutSuccessUrl("/sign-in?out")
                                .addLogoutHandler(
                                        new CookieClearingLogoutHandler(cookies.endOfSession())));
        http.addFilterBefore(new FindActor(accounts, clients), AuthorizationFilter.class)
                .addFilterAfter(new EnforceRules(table, accountRate, ask), FindActor.class);
        return http.build();
    }

    @Bean
    FilterRegistrationBean<ErrorPageHeaders> errorPageHeaders() {
        var headers = new AnswerHeaders(installation.developmentMode()).writers();
        var registration = new FilterRegistrationBean<>(new ErrorPageHeaders(headers));
        registration.setDispatcherTypes(DispatcherType.ERROR);
        return registration;
    }

    @Bean
    WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> sessionCookie() {
        return server -> {
            var cookie = server.getSettings().getSession().getCookie();
            cookie.setName(cookies.session());
            cookie.setSecure(cookies.secure());
            cookie.setPath("/");
        };
    }
}
