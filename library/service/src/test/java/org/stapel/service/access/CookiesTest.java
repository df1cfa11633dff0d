package org.stapel.service.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CookiesTest {
    @Test
    void two_services_on_one_host_share_no_cookie() {
        var issuer = new Cookies("stapel-issuer", true);
        var verifier = new Cookies("stapel-verifier", true);
        assertThat(issuer.session()).isEqualTo("stapel-issuer-session");
        assertThat(issuer.form()).isEqualTo("stapel-issuer-form");
        assertThat(verifier.session()).isEqualTo("stapel-verifier-session");
        assertThat(verifier.form()).isEqualTo("stapel-verifier-form");
    }

    @Test
    void outside_development_they_are_bound_to_their_host() {
        var issuer = new Cookies("stapel-issuer", false);
        assertThat(issuer.session()).isEqualTo("__Host-stapel-issuer-session");
        assertThat(issuer.form()).isEqualTo("__Host-stapel-issuer-form");
        assertThat(issuer.secure()).isTrue();
    }

    @Test
    void a_name_that_no_cookie_can_have_is_refused() {
        assertThatThrownBy(() -> new Cookies("a b;", true)).hasMessageContaining("a b;");
    }
}
