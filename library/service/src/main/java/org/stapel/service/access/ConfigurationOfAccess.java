package org.stapel.service.access;

import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
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

    ConfigurationOfAccess(InstallationProperties installation) {
        this.installation = installation;
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
                .sessionManagement(Sessions::none)
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
                .sessionManagement(Sessions::none)
                .build();
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
            Rates rates) {
        var ask = new AskToSignIn();
        var afterSignIn = new AfterSignIn();
        http.authenticationProvider(new SignInWithPassword(accounts, rates))
                .headers(new AnswerHeaders(installation.developmentMode()))
                .csrf(new CsrfCookie(table, installation.developmentMode()))
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
                                .deleteCookies(Sessions.cookieName(installation)));
        http.addFilterBefore(new FindActor(accounts, clients), AuthorizationFilter.class)
                .addFilterAfter(new EnforceRules(table, accountRate, ask), FindActor.class);
        return http.build();
    }

    @Bean
    WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> sessionCookie() {
        return server -> {
            var cookie = server.getSettings().getSession().getCookie();
            cookie.setName(Sessions.cookieName(installation));
            cookie.setSecure(!installation.developmentMode());
            cookie.setPath("/");
        };
    }
}
