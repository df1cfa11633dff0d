package org.stapel.service.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;

class RateTest {
    private static final int RATE = 20;
    private static final String PER_MINUTE = "--stapel.limits.requests-per-minute=" + RATE;

    private static void assertMustWait(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(Running.header(answer, "Retry-After"))).isBetween(1, 60);
        assertThat(Running.json(answer).get("code").asString()).isEqualTo("too_many_requests");
    }

    @Test
    void an_address_may_ask_so_often_a_minute_whatever_it_says_to_be() {
        try (var service = Running.start(PER_MINUTE)) {
            var browser = service.browser();
            for (var i = 0; i < RATE; i++)
                assertThat(browser.get("/livez", "X-Forwarded-For", "198.51.100." + i).statusCode())
                        .isEqualTo(200);
            assertMustWait(browser.get("/livez", "X-Forwarded-For", "198.51.100.99"));
        }
    }

    @Test
    void an_account_may_ask_so_often_a_minute_from_all_its_addresses() {
        try (var service = Running.start(PER_MINUTE, "--stapel.trusted-proxies=127.0.0.1")) {
            var administrator = service.administrator();
            for (var i = 0; i < RATE; i++)
                assertThat(administrator.get("/me", "X-Forwarded-For", "203.0.113." + i).body())
                        .isEqualTo("Anke Voorbeeld");
            assertMustWait(administrator.get("/me", "X-Forwarded-For", "203.0.113.99"));
        }
    }
}
