package org.stapel.issuer.console.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.stapel.credential.model.AwardKind;
import org.stapel.issuer.Browser;
import org.stapel.issuer.RunningIssuer;
import org.stapel.issuer.institution.Institution.Approval;
import org.stapel.service.account.Role;

import java.nio.file.Path;
import java.util.Map;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsolePagesTest {
    private static final String HOME = "/console/zilverbeek";
    private static final String NEW = HOME + "/awards/new";

    private RunningIssuer console;
    private Browser registrar;

    @BeforeAll
    void start(@TempDir Path data) {
        console = new RunningIssuer(data);
        console.institution("zilverbeek", "Hogeschool Zilverbeek", Approval.NONE);
        console.institution("klaproos", "Centrum Klaproos", Approval.NONE);
        registrar = console.person("zilverbeek", Role.REGISTRAR);
    }

    @AfterAll
    void stop() {
        console.close();
    }

    private Browser.Page signed(String reference) {
        var blank = registrar.get(NEW + "?kind=CREDIT_CERTIFICATE");
        var typed = FilledForms.of(AwardKind.CREDIT_CERTIFICATE, reference);
        var preview = registrar.submit(blank, NEW, typed);
        return registrar.submit(preview, NEW, Map.of("step", "sign", "accept", "yes"));
    }

    private Browser.Page act(Browser.Page award, Map<String, String> asked) {
        return registrar.submit(award, HOME + "/awards/" + award.award() + "/standing", asked);
    }

    @Test
    void a_person_with_one_institution_is_led_there() {
        assertThat(registrar.get("/console").path()).isEqualTo(HOME);
    }

    @Test
    void a_stranger_is_asked_to_sign_in() {
        assertThat(console.nobody().get(HOME).path()).startsWith("/sign-in");
    }

    @Test
    void another_institution_is_not_there() {
        assertThat(registrar.get("/console/klaproos").status()).isEqualTo(404);
        assertThat(registrar.get("/console/klaproos/awards/new?kind=CERTIFICATE").status())
                .isEqualTo(404);
    }

    @Test
    void an_award_of_another_institution_is_not_there() {
        var award = signed("FOREIGN-1");
        var other = console.person("klaproos", Role.REGISTRAR);
        assertThat(other.get("/console/klaproos/awards/" + award.award()).status()).isEqualTo(404);
    }

    @Test
    void a_form_without_its_token_is_refused() {
        assertThat(registrar.post(NEW, "kind=CERTIFICATE&step=check").status()).isEqualTo(403);
    }

    @Test
    void an_auditor_sees_awards_and_makes_none() {
        var award = signed("AUDIT-1");
        var auditor = console.person("zilverbeek", Role.AUDITOR);
        var seen = auditor.get(HOME + "/awards/" + award.award());
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.html()).doesNotContain("Nu intrekken", "/replace");
        assertThat(auditor.get(NEW).status()).isEqualTo(403);
    }

    @Test
    void a_withdrawal_needs_a_reason_and_the_word_that_it_is_final() {
        var award = signed("WITHDRAW-1");
        assertThat(act(award, Map.of("act", "REVOKE", "sure", "yes")).html())
                .contains("Kies een reden");
        assertThat(act(award, Map.of("act", "REVOKE", "reason", "fraud")).html())
                .contains("Er is niets gebeurd");
        var asked = Map.of("act", "REVOKE", "reason", "fraud", "sure", "yes");
        assertThat(act(award, asked).html())
                .contains(
                        "De toekenning is ingetrokken",
                        "<bdi>Programmeren basis</bdi>",
                        "Ingetrokken",
                        "Fraude",
                        "Greet Voorbeeld")
                .doesNotContain("Nu intrekken");
    }

    @Test
    void a_suspension_can_be_ended() {
        var award = signed("SUSPEND-1");
        var suspended = Map.of("act", "SUSPEND", "reason", "under_investigation");
        assertThat(act(award, suspended).html()).contains("Geschorst", "Nu opheffen");
        var reinstated = Map.of("act", "REINSTATE", "reason", "investigation_closed");
        assertThat(act(award, reinstated).html()).contains("De toekenning is weer geldig");
    }

    @Test
    void the_newest_award_stands_first() {
        signed("ORDER-1");
        signed("ORDER-2");
        assertThat(registrar.get(HOME + "?q=TEST-0001").html())
                .containsSubsequence("ORDER-2", "ORDER-1");
    }

    @Test
    void awards_are_found_by_their_standing() {
        var award = signed("STANDING-1");
        act(award, Map.of("act", "REVOKE", "reason", "other", "sure", "yes"));
        assertThat(registrar.get(HOME + "?standing=REVOKED").html()).contains("STANDING-1");
        assertThat(registrar.get(HOME + "?standing=VALID").html()).doesNotContain("STANDING-1");
    }

    @Test
    void nonsense_in_the_address_is_left_out() {
        var page = registrar.get(HOME + "?kind=X&standing=Y&after=Z&q=%00%3Cb%3E");
        assertThat(page.status()).isEqualTo(200);
        assertThat(registrar.get(HOME + "/awards/nonsense").status()).isEqualTo(404);
    }

    @Test
    void an_administrator_rotates_keys_and_marks_one_as_leaked() {
        var administrator = console.person("zilverbeek", Role.INSTITUTION_ADMINISTRATOR);
        String keys = HOME + "/keys";
        assertThat(administrator.get("/console").path()).isEqualTo(keys);
        var rotated = administrator.submit(administrator.get(keys), keys + "/rotate", Map.of());
        assertThat(rotated.html()).contains("Er is een nieuwe sleutel", "key-2");
        String leaked = keys + "/key-1/compromise";
        assertThat(administrator.submit(rotated, leaked, Map.of()).html())
                .contains("Er is niets gebeurd");
        assertThat(administrator.submit(rotated, leaked, Map.of("sure", "yes")).html())
                .contains("Gelekt, niets is nog controleerbaar");
    }

    @Test
    void a_registrar_has_no_keys() {
        assertThat(registrar.get(HOME + "/keys").status()).isEqualTo(403);
    }
}
