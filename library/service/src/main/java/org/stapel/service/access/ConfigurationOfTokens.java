package org.stapel.service.access;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.stapel.service.account.ApiClients;
import org.stapel.service.configuration.InstallationProperties;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;

/// Access tokens of API clients: issued here, for here, and accepted nowhere else.
@Configuration(proxyBeanMethods = false)
class ConfigurationOfTokens {
    private static final String TOKEN_TYPE = "at+jwt";

    private final InstallationProperties installation;

    ConfigurationOfTokens(InstallationProperties installation) {
        this.installation = installation;
    }

    @Bean
    JWKSource<SecurityContext> tokenKeys(SecureRandom random, InstantSource clock) {
        var password = TokenKeyPassword.of(installation, random);
        var key = new TokenKey(installation.data(), password, random);
        return new ImmutableJWKSet<>(key.keys(clock.instant()));
    }

    @Bean
    AuthorizationServerSettings authorizationServerSettings() {
        return AuthorizationServerSettings.builder()
                .issuer(installation.publicUrl().toString())
                .build();
    }

    @Bean
    RegisteredClientRepository clientsOfTokens(ApiClients clients) {
        return new ClientsOfTokens(clients);
    }

    @Bean
    OAuth2AuthorizationService keepsNoTokens() {
        return new KeepsNoTokens();
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> tokenContent() {
        return token -> {
            token.getJwsHeader().algorithm(SignatureAlgorithm.ES256).type(TOKEN_TYPE);
            token.getClaims().audience(List.of(audience()));
        };
    }

    @Bean
    JwtDecoder jwtDecoder(JWKSource<SecurityContext> keys) {
        var decoder = new NimbusJwtDecoder(signatureCheck(keys));
        decoder.setJwtValidator(
                new DelegatingOAuth2TokenValidator<Jwt>(
                        new JwtTimestampValidator(),
                        new JwtIssuerValidator(audience()),
                        new JwtClaimValidator<List<String>>(
                                "aud",
                                audience -> audience != null && audience.contains(audience()))));
        return decoder;
    }

    private static DefaultJWTProcessor<SecurityContext> signatureCheck(
            JWKSource<SecurityContext> keys) {
        var check = new DefaultJWTProcessor<SecurityContext>();
        check.setJWSTypeVerifier(
                new DefaultJOSEObjectTypeVerifier<>(new JOSEObjectType(TOKEN_TYPE)));
        check.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.ES256, keys));
        check.setJWTClaimsSetVerifier(ConfigurationOfTokens::claimsAreCheckedAfterwards);
        return check;
    }

    private static void claimsAreCheckedAfterwards(
            JWTClaimsSet claims, @Nullable SecurityContext context) {}

    private String audience() {
        return installation.publicUrl().toString();
    }
}
