package org.stapel.issuer.console.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stapel.credential.model.AwardKind;
import org.stapel.issuer.Browser;
import org.stapel.issuer.RunningIssuer;
import org.stapel.issuer.institution.Institution.Approval;
import org.stapel.service.account.Role;

import java.nio.file.Path;
import java.util.Map;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AwardFormPagesTest {
    private static final String NEW = "/console/zilverbeek/awards/new";

    private RunningIssuer console;
    private Browser registrar;

    @BeforeAll
    void start(@TempDir Path data) {
        console = new RunningIssuer(data);
        console.institution("zilverbeek", "Hogeschool Zilverbeek", Approval.NONE);
        console.institution("klaproos", "Centrum Klaproos", Approval.SECOND_PERSON);
        registrar = console.person("zilverbeek", Role.REGISTRAR);
    }

    @AfterAll
    void stop() {
        console.close();
    }

    private Browser.Page check(AwardKind kind, Map<String, String> typed) {
        var blank = registrar.get(NEW + "?kind=" + kind);
        assertThat(blank.status()).as(blank.html()).isEqualTo(200);
        return registrar.submit(blank, NEW, typed);
    }

    private Browser.Page sign(Browser.Page preview) {
        return registrar.submit(preview, NEW, Map.of("step", "sign", "accept", "yes"));
    }

    private static Map<String, String> certificate(String reference) {
        return FilledForms.of(AwardKind.CREDIT_CERTIFICATE, reference);
    }

    @ParameterizedTest
    @EnumSource(AwardKind.class)
    void an_award_of_each_kind_is_made_by_form_preview_and_signature(AwardKind kind) {
        var preview = check(kind, FilledForms.of(kind, "FORM-" + kind));
        assertThat(preview.html()).contains("Klopt dit?");
        var award = sign(preview);
        assertThat(award.path()).endsWith("?done=signed");
        assertThat(award.html()).contains("FORM-" + kind, "Fien", "Geldig");
    }

    @Test
    void the_check_signs_nothing() {
        check(AwardKind.CREDIT_CERTIFICATE, certificate("ONLY-CHECKED"));
        assertThat(registrar.get("/console/zilverbeek").html()).doesNotContain("ONLY-CHECKED");
    }

    @Test
    void an_error_stands_at_its_field_and_in_the_summary() {
        var typed = certificate("ERROR-1");
        typed.put("grade.value", "");
        var answer = check(AwardKind.CREDIT_CERTIFICATE, typed);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.html())
                .contains("href=\"#in-grade-value\"")
                .containsPattern("id=\"in-grade-value-error\"[^<]*<span[^<]*</span>\\s*<span>Vul");
    }

    @Test
    void a_rule_of_the_profile_speaks_at_its_field() {
        var typed = certificate("ERROR-2");
        typed.put("grade.value", "8/20");
        assertThat(check(AwardKind.CREDIT_CERTIFICATE, typed).html())
                .contains("href=\"#in-grade-value\"")
                .contains("slaaggrens");
    }

    @Test
    void what_is_missing_hides_no_other_error() {
        var typed = certificate("");
        typed.put("workload.ects", "1");
        assertThat(check(AwardKind.CREDIT_CERTIFICATE, typed).html())
                .contains("#in-awardReference", "#in-workload-ects");
    }

    @Test
    void nothing_typed_is_lost_on_an_error() {
        var typed = certificate("");
        typed.put("furtherInformation.nl", "Eerste regel\nTweede regel <b>");
        assertThat(check(AwardKind.CREDIT_CERTIFICATE, typed).html())
                .contains("value=\"Voorbeeld-Ooievaar\"", "value=\"14/20\"")
                .contains("Eerste regel\nTweede regel &lt;b&gt;");
    }

    @Test
    void a_blank_form_tells_everything_that_is_missing_at_once() {
        assertThat(check(AwardKind.MICROCREDENTIAL, Map.of("title.nl", "")).html())
                .contains(
                        "#in-learner-identification",
                        "#in-awardReference",
                        "#in-title-nl",
                        "#in-outcomes-nl",
                        "#in-assessments",
                        "#in-qualityAssurance");
    }

    @Test
    void credits_may_be_written_with_a_comma() {
        var typed = certificate("COMMA-1");
        typed.put("workload.ects", "4,5");
        typed.put("workload.hours", "120");
        assertThat(sign(check(AwardKind.CREDIT_CERTIFICATE, typed)).html()).contains("4.5");
    }

    @Test
    void a_remark_must_be_accepted_before_the_signature() {
        var typed = certificate("REMARK-1");
        typed.put("workload.hours", "20");
        var preview = check(AwardKind.CREDIT_CERTIFICATE, typed);
        var unread = registrar.submit(preview, NEW, Map.of("step", "sign"));
        assertThat(unread.status()).isEqualTo(422);
        assertThat(unread.html()).contains("Het klopt zo");
        assertThat(sign(unread).path()).endsWith("?done=signed");
    }

    @Test
    void a_second_press_of_the_button_makes_no_second_award() {
        var preview = check(AwardKind.CREDIT_CERTIFICATE, certificate("TWICE-1"));
        assertThat(sign(preview).award()).isEqualTo(sign(preview).award());
    }

    @Test
    void a_taken_reference_is_told_at_its_field() {
        sign(check(AwardKind.CREDIT_CERTIFICATE, certificate("TAKEN-1")));
        var other = certificate("TAKEN-1");
        other.put("grade.value", "15/20");
        var answer = sign(check(AwardKind.CREDIT_CERTIFICATE, other));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.html()).contains("href=\"#in-awardReference\"", "heeft dit kenmerk al");
    }

    @Test
    void one_more_row_keeps_what_was_typed() {
        var typed = FilledForms.of(AwardKind.EXEMPTION_DECISION, "ROWS-1");
        typed.put("more", "exemptedUnits");
        var more = check(AwardKind.EXEMPTION_DECISION, typed);
        assertThat(more.html())
                .contains("name=\"exemptedUnits.1.id\"", "value=\"Graduaat van 2019\"");
    }

    @Test
    void a_change_of_mind_leads_back_to_the_filled_in_form() {
        var preview = check(AwardKind.CREDIT_CERTIFICATE, certificate("EDIT-1"));
        assertThat(registrar.submit(preview, NEW, Map.of("step", "edit")).html())
                .contains("value=\"EDIT-1\"", "value=\"Programming basics\"");
    }

    @Test
    void what_was_typed_never_becomes_markup() {
        var typed = certificate("XSS-1");
        typed.put("title.nl", "<script>alert(1)</script>");
        var preview = check(AwardKind.CREDIT_CERTIFICATE, typed);
        assertThat(preview.html()).doesNotContain("<script>alert");
        assertThat(sign(preview).html()).doesNotContain("<script>alert");
    }

    @Test
    void where_a_second_person_decides_the_form_only_proposes() {
        var own = console.person("klaproos", Role.REGISTRAR, Role.APPROVER);
        var blank = own.get("/console/klaproos/awards/new?kind=CERTIFICATE");
        String action = "/console/klaproos/awards/new";
        var preview = own.submit(blank, action, FilledForms.of(AwardKind.CERTIFICATE, "SECOND-1"));
        var proposed = own.submit(preview, action, Map.of("step", "sign", "accept", "yes"));
        assertThat(proposed.html()).contains("Wacht op een tweede persoon");
        assertThat(proposed.html()).doesNotContain("value=\"approve\"");

        var colleague = console.person("klaproos", Role.APPROVER);
        String award = "/console/klaproos/awards/" + proposed.award();
        var approved =
                colleague.submit(
                        colleague.get(award), award + "/decision", Map.of("decision", "approve"));
        assertThat(approved.html()).contains("Geldig");
    }
}
