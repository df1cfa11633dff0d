package org.stapel.service.access;

import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.XContentTypeOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// What every answer says to a browser: nothing from elsewhere, nothing inline, no framing, no
/// referrer.
final class AnswerHeaders implements Customizer<HeadersConfigurer<HttpSecurity>> {
    static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src"
                    + " 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none';"
                    + " base-uri 'none'";

    private static final Duration HTTPS_ONLY = Duration.ofDays(365);

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

    /// The same, for answers that did not come through the security chain.
    List<HeaderWriter> writers() {
        var writers =
                new ArrayList<HeaderWriter>(
                        List.of(
                                new ContentSecurityPolicyHeaderWriter(CONTENT_SECURITY_POLICY),
                                new ReferrerPolicyHeaderWriter(ReferrerPolicy.NO_REFERRER),
                                new XContentTypeOptionsHeaderWriter(),
                                new XFrameOptionsHeaderWriter(),
                                new CacheControlHeadersWriter()));
        if (!development)
            writers.add(new HstsHeaderWriter(_ -> true, HTTPS_ONLY.toSeconds(), false));
        return writers;
    }

    private void https(HeadersConfigurer<HttpSecurity>.HstsConfig hsts) {
        if (development) hsts.disable();
        else
            hsts.requestMatcher(_ -> true)
                    .includeSubDomains(false)
                    .maxAgeInSeconds(HTTPS_ONLY.toSeconds());
    }
}
