package org.stapel.service.access;

import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;

/// Keeps the form token in a cookie, so that a public page with a form opens no session.
final class CsrfCookie implements Customizer<CsrfConfigurer<HttpSecurity>> {
    private final AccessTable table;
    private final Cookies cookies;

    CsrfCookie(AccessTable table, Cookies cookies) {
        this.table = table;
        this.cookies = cookies;
    }

    @Override
    public void customize(CsrfConfigurer<HttpSecurity> csrf) {
        csrf.csrfTokenRepository(tokens()).requireCsrfProtectionMatcher(new NeedsCsrfToken(table));
    }

    private CookieCsrfTokenRepository tokens() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(cookies.form());
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(
                cookie -> cookie.httpOnly(true).secure(cookies.secure()).sameSite("Lax"));
        return tokens;
    }
}
