package org.stapel.service.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

import java.util.List;

class RatesTest {
    @Test
    void the_rate_holds_for_each_client_alone() {
        var rates = new Rates();
        assertThat(rates.take("a", 2)).isEmpty();
        assertThat(rates.take("a", 2)).isEmpty();
        assertThat(rates.take("a", 2)).isPresent();
        assertThat(rates.take("b", 2)).isEmpty();
    }

    @Test
    void a_forwarded_address_counts_behind_a_trusted_proxy_only() {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr("10.0.0.1");
        request.addHeader("X-Forwarded-For", "203.0.113.9, 198.51.100.7");
        assertThat(new ClientAddress(List.of()).of(request)).isEqualTo("10.0.0.1");
        assertThat(new ClientAddress(List.of("10.0.0.1")).of(request)).isEqualTo("198.51.100.7");
    }

    @Test
    void an_ipv6_network_is_one_client() {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr("2001:db8:1:2:3:4:5:6");
        assertThat(new ClientAddress(List.of()).of(request)).isEqualTo("2001:db8:1:2");
    }
}
