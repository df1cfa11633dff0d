package org.stapel.service.access;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.stapel.service.configuration.InstallationProperties;

/// How a signed-in person is remembered; `__Host-` binds the cookie to this very host.
final class Sessions {
    private Sessions() {}

    static String cookieName(InstallationProperties installation) {
        return installation.developmentMode()
                ? "session-" + installation.publicUrl().getPort()
                : "__Host-session";
    }

    static void none(SessionManagementConfigurer<HttpSecurity> sessions) {
        sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS);
    }
}
