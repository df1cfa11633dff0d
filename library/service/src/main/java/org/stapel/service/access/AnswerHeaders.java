package org.stapel.service.access;

import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

import java.time.Duration;

/// What every answer says to a browser: nothing from elsewhere, nothing inline, no framing, no
/// referrer.
final class AnswerHeaders implements Customizer<HeadersConfigurer<HttpSecurity>> {
    static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src"
                    + " 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none';"
                    + " base-uri 'none'";

    private final boolean development;

    AnswerHeaders(boolean development) {
        this.development = development;
    }

    @Override
    public void customize(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .crossOriginOpenerPolicy(
                        policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .frameOptions(frames -> frames.deny())
                .httpStrictTransportSecurity(this::https);
    }

    private void https(HeadersConfigurer<HttpSecurity>.HstsConfig hsts) {
        if (development) hsts.disable();
        else
            hsts.requestMatcher(_ -> true)
                    .includeSubDomains(false)
                    .maxAgeInSeconds(Duration.ofDays(365).toSeconds());
    }
}
