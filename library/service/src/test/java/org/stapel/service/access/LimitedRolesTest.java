package org.stapel.service.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stapel.service.account.AccountRecord;
import org.stapel.service.account.Accounts;
import org.stapel.service.account.Role;
import org.stapel.service.audit.AuditTrail;

import tools.jackson.databind.JsonNode;

import java.util.Set;

/// Roles that are limited to some programmes, as an administrator gives them.
class LimitedRolesTest {
    private static Running service;
    private static Running.Browser administrator;
    private static int people;

    @BeforeAll
    static void start() {
        service = Running.start();
        administrator = service.administrator();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static JsonNode made(String grants) {
        String body =
                """
                {"email": "persoon%d@zilverbeek.example", "name": "Bram Voorbeeld",
                 "password": "een lang wachtwoord", "grants": %s}\
                """
                        .formatted(people++, grants);
        return Running.json(administrator.change("POST", "/api/accounts", body));
    }

    private static Set<String> programmes(String account) {
        return service.context
                .getBean(Accounts.class)
                .byId(account)
                .orElseThrow()
                .actor()
                .grant(Role.REGISTRAR, "linde")
                .orElseThrow()
                .programmes()
                .orElse(Set.of());
    }

    private static String limited(String programmes) {
        return "{\"organisation\": \"linde\", \"role\": \"REGISTRAR\", \"programmes\": %s}"
                .formatted(programmes);
    }

    @Test
    void a_role_is_for_everything_unless_it_names_programmes() {
        var free = made("[{\"organisation\": \"linde\", \"role\": \"REGISTRAR\"}]");
        assertThat(free.at("/grants/0").has("programmes")).isFalse();
        var some = made("[" + limited("[\"G02\", \"MD 1@x\"]") + "]");
        assertThat(some.at("/grants/0/programmes")).hasSize(2);
        assertThat(programmes(some.path("id").asString())).containsOnly("G02", "MD 1@x");
    }

    @Test
    void a_grant_stands_in_the_place_of_the_one_before() {
        String id = made("[" + limited("[\"G02\"]") + "]").path("id").asString();
        String grants = "/api/accounts/" + id + "/grants";
        administrator.change("POST", grants, limited("[\"G03\"]"));
        assertThat(programmes(id)).containsOnly("G03");
        var free =
                administrator.change(
                        "POST", grants, "{\"organisation\": \"linde\", \"role\": \"REGISTRAR\"}");
        assertThat(Running.json(free).path("grants")).hasSize(1);
        assertThat(programmes(id)).isEmpty();
    }

    @Test
    void a_limited_role_is_taken_away_like_any_other() {
        String id = made("[" + limited("[\"G02\"]") + "]").path("id").asString();
        var taken =
                administrator.change(
                        "DELETE", "/api/accounts/" + id + "/grants/linde/REGISTRAR", "");
        assertThat(Running.json(taken).path("grants")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"organisation\": \"linde\", \"role\": \"AUDITOR\", \"programmes\": [\"G02\"]}]",
                "[{\"organisation\": \"linde\", \"role\": \"REGISTRAR\", \"programmes\": []}]",
                "[{\"organisation\": \"linde\", \"role\": \"REGISTRAR\", \"programmes\": [\"\"]}]",
                "[{\"organisation\": \"linde\", \"role\": \"REGISTRAR\", \"programmes\": \"G02\"}]",
                "[{\"organisation\": \"linde\", \"role\": \"REGISTRAR\", \"programme\":"
                        + " [\"G02\"]}]",
                "[{\"organisation\": \"linde\", \"role\": \"REGISTRAR\", \"programmes\":"
                        + " [\"G02\"]},{\"organisation\": \"linde\", \"role\": \"REGISTRAR\"}]"
            })
    void a_limit_that_is_none_is_refused(String grants) {
        assertThat(made(grants).path("status").asInt()).isEqualTo(400);
    }

    @Test
    void a_limit_names_at_most_a_thousand_programmes() {
        String thousand = "\"G\"" + ids(999);
        assertThat(made("[" + limited("[" + thousand + "]") + "]").at("/grants/0/programmes"))
                .hasSize(1_000);
        assertThat(made("[" + limited("[" + thousand + ", \"one\"]") + "]").path("status").asInt())
                .isEqualTo(400);
    }

    private static String ids(int many) {
        var ids = new StringBuilder();
        for (int i = 0; i < many; i++) ids.append(", \"G").append(i).append('"');
        return ids.toString();
    }

    @Test
    void the_trail_says_that_there_is_a_limit_and_which() {
        String id = made("[" + limited("[\"G02\"]") + "]").path("id").asString();
        var entry =
                service
                        .context
                        .getBean(AuditTrail.class)
                        .page(AccountRecord.ORGANISATION, 0, 1_000)
                        .stream()
                        .map(e -> e.draft())
                        .filter(draft -> draft.subject().equals(id))
                        .filter(draft -> draft.action().equals("grant.added"))
                        .findFirst()
                        .orElseThrow();
        assertThat(entry.details()).containsEntry("programmes", "1");
        assertThat(entry.details().get("programmes-sha256")).hasSize(64);
    }
}
