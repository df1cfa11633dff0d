package org.stapel.service.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.stapel.service.account.AccountRecord;
import org.stapel.service.audit.AuditDraft;
import org.stapel.service.audit.AuditEntry;
import org.stapel.service.audit.AuditTrail;
import org.stapel.service.audit.Verified;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is done to accounts and clients leaves its trace, without a name.
class AccountRecordTest {
    private static final String REGISTRAR =
            "{\"organisation\": \"linde\", \"role\": \"REGISTRAR\"}";
    private static final String AUDITOR = "{\"organisation\": \"linde\", \"role\": \"AUDITOR\"}";

    private static Running service;
    private static Running.Browser administrator;
    private static String account;
    private static String client;

    @BeforeAll
    static void act() {
        service = Running.start();
        administrator = service.administrator();
        account = made();
        var grants = "/api/accounts/" + account + "/grants";
        done("POST", grants, AUDITOR);
        done("DELETE", grants + "/linde/AUDITOR", "");
        client =
                Running.json(
                                administrator.change(
                                        "POST",
                                        "/api/clients",
                                        "{\"name\": \"Invoer\", \"grants\": [" + REGISTRAR + "]}"))
                        .get("clientId")
                        .asString();
        done("DELETE", "/api/clients/" + client, "");
        for (var i = 0; i < 13; i++)
            service.browser().signIn("Bram.Voorbeeld@zilverbeek.example", "a wrong password");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static String made() {
        var body =
                """
                {"email": "bram.voorbeeld@zilverbeek.example", "name": "Bram Voorbeeld",
                 "password": "een lang wachtwoord", "grants": [%s]}\
                """
                        .formatted(REGISTRAR);
        return Running.json(administrator.change("POST", "/api/accounts", body))
                .get("id")
                .asString();
    }

    private static void done(String method, String path, String body) {
        assertThat(administrator.change(method, path, body).statusCode()).as(path).isEqualTo(200);
    }

    private static AuditTrail trail() {
        return service.context.getBean(AuditTrail.class);
    }

    private static List<AuditDraft> entries() {
        return trail().page(AccountRecord.ORGANISATION, 0, 100).stream()
                .map(AuditEntry::draft)
                .toList();
    }

    @Test
    void each_act_has_its_entry_in_order() {
        assertThat(entries())
                .extracting(AuditDraft::action)
                .containsExactly(
                        "first-administrator.claimed",
                        "account.created",
                        "grant.added",
                        "grant.added",
                        "grant.removed",
                        "client.registered",
                        "grant.added",
                        "client.removed",
                        "sign-in.throttled");
    }

    @Test
    void an_entry_names_who_did_it_to_whom() {
        var first = entries().getFirst().subject();
        assertThat(entries().get(4))
                .satisfies(removed -> {
                    assertThat(removed.actor()).isEqualTo(first);
                    assertThat(removed.subject()).isEqualTo(account);
                    assertThat(removed.details())
                            .isEqualTo(Map.of("organisation", "linde", "role", "AUDITOR"));
                });
        assertThat(entries().get(7).subject()).isEqualTo(client);
        assertThat(entries().get(8).subject()).isEqualTo(account);
    }

    @Test
    void no_entry_holds_personal_data() {
        assertThat(JsonMapper.shared().writeValueAsString(entries()))
                .doesNotContainIgnoringCase("voorbeeld")
                .doesNotContainIgnoringCase("zilverbeek")
                .doesNotContain("wachtwoord", "Invoer");
    }

    @Test
    void the_chain_is_whole() {
        assertThat(trail().verify(AccountRecord.ORGANISATION, Optional.empty()))
                .isInstanceOf(Verified.Intact.class);
    }
}
