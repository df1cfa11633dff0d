package org.stapel.issuer.award.right;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stapel.issuer.Browser;
import org.stapel.issuer.Engine;
import org.stapel.issuer.RunningIssuer;
import org.stapel.issuer.institution.Institution.Approval;
import org.stapel.service.account.Accounts;
import org.stapel.service.account.EmailAddress;
import org.stapel.service.account.Grant;
import org.stapel.service.account.Role;

import tools.jackson.databind.node.ObjectNode;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Who is registrar or approver of some programmes only: threat B11, C14, for single awards.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LimitedRegistrarTest {
    private static final String AWARDS = "/api/institutions/zilverbeek/awards";
    private static final String HOME = "/console/zilverbeek";
    private static final String REASON = "{\"reason\": \"other\"}";

    private RunningIssuer issuer;
    private RunningIssuer.Client all;
    private RunningIssuer.Client ofG02;
    private RunningIssuer.Client ofModule;
    private int references;

    @BeforeAll
    void start(@TempDir Path data) {
        issuer = new RunningIssuer(data);
        issuer.institution("zilverbeek", "Hogeschool Zilverbeek", Approval.NONE);
        all = issuer.with("zilverbeek", Role.REGISTRAR);
        ofG02 = limited("zilverbeek", Role.REGISTRAR, "G02");
        ofModule = limited("zilverbeek", Role.REGISTRAR, "MDD");
        assertThat(all.put("/api/institutions/zilverbeek/catalogue", catalogue()).status())
                .isEqualTo(204);
    }

    @AfterAll
    void stop() {
        issuer.close();
    }

    private RunningIssuer.Client limited(String institution, Role role, String... programmes) {
        return issuer.client(Set.of(new Grant(institution, role, Optional.of(Set.of(programmes)))));
    }

    /// G02, and a microdegree of G03 and G11.
    private static ObjectNode catalogue() {
        ObjectNode catalogue = Engine.fixture("catalogue.json");
        for (String id : new String[] {"G03", "G11"})
            catalogue
                    .withArray("units")
                    .addObject()
                    .put("id", id)
                    .put("version", "2025-2026")
                    .putObject("title")
                    .put("nl", "Onderdeel " + id);
        ObjectNode module = catalogue.withArray("modules").addObject();
        module.put("id", "MDD").put("version", "2026").put("kind", "MICROCREDENTIAL");
        module.set("title", Engine.fixture("microdegree.json").path("title"));
        module.putArray("parts").add("G03").add("G11");
        return catalogue;
    }

    private ObjectNode ofUnit(String unit) {
        ObjectNode award = Engine.m01("LIMIT-" + ++references);
        award.withObject("/unit").put("id", unit);
        return award;
    }

    /// Of a learner who holds nothing yet.
    private ObjectNode microdegree() {
        ObjectNode whole = Engine.fixture("microdegree.json");
        String reference = "LIMIT-" + ++references;
        whole.put("awardReference", reference);
        whole.withObject("/learner").put("identification", reference);
        int part = 0;
        for (var json : whole.path("partAwards")) {
            ((ObjectNode) json).put("awardReference", reference + "-" + ++part);
            ((ObjectNode) json).withObject("/learner").put("identification", reference);
        }
        return whole;
    }

    private String taken(ObjectNode award) {
        var answer = all.post(AWARDS, award);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().at("/award/id").asString();
    }

    private static void assertRefused(RunningIssuer.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("programme_not_allowed");
    }

    @Test
    void an_award_of_the_own_programme_is_made_and_one_of_another_is_not() {
        assertThat(ofG02.post(AWARDS, ofUnit("G02")).status()).isEqualTo(201);
        ObjectNode other = ofUnit("G03");
        assertRefused(ofG02.post(AWARDS, other));
        String reference = other.path("awardReference").asString();
        assertThat(all.get(AWARDS + "?reference=" + reference).json().path("awards")).isEmpty();
    }

    @Test
    void a_module_brings_its_units_along_and_only_those() {
        assertThat(ofModule.post(AWARDS, microdegree()).status()).isEqualTo(201);
        assertRefused(ofG02.post(AWARDS, microdegree()));
        assertRefused(ofModule.post(AWARDS, ofUnit("G03")));
        ObjectNode smuggled = microdegree();
        smuggled.withObject("/partAwards/1/unit").put("id", "G02");
        assertRefused(ofModule.post(AWARDS, smuggled));
    }

    @Test
    void an_award_is_of_no_programme_by_its_unit_alone_nor_by_half_its_title() {
        ObjectNode disguised = ofUnit("G02").put("kind", "QUALIFICATION");
        assertRefused(ofG02.post(AWARDS, disguised));
        ObjectNode renamed = microdegree();
        renamed.withObject("/title").put("en", "Doctor of everything");
        assertRefused(ofModule.post(AWARDS, renamed));
    }

    @Test
    void only_an_award_of_the_own_programme_is_corrected_and_only_by_one() {
        String own = taken(ofUnit("G02"));
        String other = taken(ofUnit("G03"));
        assertRefused(ofG02.post(AWARDS + "/" + other + "/supersede", ofUnit("G02")));
        assertRefused(ofG02.post(AWARDS + "/" + own + "/supersede", ofUnit("G03")));
        assertThat(ofG02.post(AWARDS + "/" + own + "/supersede", ofUnit("G02")).status())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"revoke", "suspend", "reinstate"})
    void only_an_award_of_the_own_programme_is_withdrawn_or_suspended(String act) {
        String other = taken(ofUnit("G03"));
        assertRefused(ofG02.post(AWARDS + "/" + other + "/" + act, json(REASON)));
        assertThat(all.get(AWARDS + "/" + other).json().at("/standing/code").asString())
                .isEqualTo("valid");
        String own = taken(ofUnit("G02"));
        assertThat(ofG02.post(AWARDS + "/" + own + "/" + act, json(REASON)).status())
                .isEqualTo(200);
    }

    @Test
    void a_part_goes_with_its_whole() {
        var whole = all.get(AWARDS + "/" + taken(microdegree())).json();
        String part = whole.path("parts").path(0).asString();
        assertRefused(ofG02.post(AWARDS + "/" + part + "/suspend", json(REASON)));
        assertThat(ofModule.post(AWARDS + "/" + part + "/suspend", json(REASON)).status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"approve", "reject"})
    void only_on_an_award_of_the_own_programme_an_approver_decides(String act) {
        if (issuer.get("/i/klaproos/did.json").status() == 404)
            issuer.institution("klaproos", "Hogeschool Klaproos", Approval.SECOND_PERSON);
        String awards = AWARDS.replace("zilverbeek", "klaproos");
        var registrar = issuer.with("klaproos", Role.REGISTRAR);
        var approver = limited("klaproos", Role.APPROVER, "G02");
        for (String unit : new String[] {"G03", "G02"}) {
            String id = registrar.post(awards, ofUnit(unit)).json().at("/award/id").asString();
            var answer = approver.post(awards + "/" + id + "/" + act, json("{}"));
            if (unit.equals("G02")) assertThat(answer.status()).isEqualTo(200);
            else assertRefused(answer);
        }
    }

    private static ObjectNode json(String text) {
        return (ObjectNode) tools.jackson.databind.json.JsonMapper.shared().readTree(text);
    }

    /// A person whom an administrator limits to these programmes, over the API.
    private Browser person(String language, String programmes) {
        String email = issuer.account("zilverbeek", Role.REGISTRAR);
        var browser = new Browser(language, issuer.origin());
        issuer.signIn(browser, email);
        limit(email, programmes);
        return browser;
    }

    private void limit(String email, String programmes) {
        String id = issuer.bean(Accounts.class).byEmail(new EmailAddress(email)).orElseThrow().id();
        var answer =
                issuer.installationAdministrator()
                        .post(
                                "/api/accounts/" + id + "/grants",
                                json(
                                        "{\"organisation\": \"zilverbeek\", \"role\": \"REGISTRAR\""
                                                + programmes
                                                + "}"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private static String limit(String programme) {
        return ", \"programmes\": [\"%s\"]".formatted(programme);
    }

    @ParameterizedTest
    @CsvSource({
        "nl, Uw rol geldt voor andere opleidingen",
        "en, Your role is for other programmes"
    })
    void the_form_says_in_words_that_the_programme_is_of_others(String language, String words) {
        try (var desk = person(language, limit("G02"))) {
            for (String step : new String[] {"check", "sign"}) {
                String path = HOME + "/awards/new";
                var other = desk.get(path + "?module=G03");
                var refused = desk.submit(other, path, Map.of("step", step));
                assertThat(refused.status()).isEqualTo(403);
                assertThat(refused.parsed().text()).contains(words);
                var own = desk.submit(desk.get(path + "?module=G02"), path, Map.of("step", step));
                assertThat(own.status()).isNotEqualTo(403);
                assertThat(own.parsed().text()).doesNotContain(words);
            }
        }
    }

    @Test
    void the_page_of_an_award_offers_only_what_the_role_reaches() {
        String other = HOME + "/awards/" + taken(ofUnit("G03")).replace("urn:uuid:", "");
        String own = HOME + "/awards/" + taken(ofUnit("G02")).replace("urn:uuid:", "");
        try (var desk = person("nl", limit("G02"))) {
            assertThat(desk.get(own).html()).contains(own + "/standing", own + "/replace");
            var page = desk.get(other);
            assertThat(page.html()).doesNotContain(other + "/standing", other + "/replace");
            var refused =
                    desk.submit(
                            page,
                            other + "/standing",
                            Map.of("act", "REVOKE", "reason", "other", "sure", "yes"));
            assertThat(refused.parsed().text())
                    .contains("uw rol geldt voor andere opleidingen dan deze");
            assertThat(refused.parsed().select(".tag").text()).doesNotContain("ngetrokken");
        }
    }

    @Test
    void a_limit_that_is_changed_counts_from_the_next_request_on() {
        String email = issuer.account("zilverbeek", Role.REGISTRAR);
        try (var desk = new Browser("nl", issuer.origin())) {
            issuer.signIn(desk, email);
            String own = HOME + "/awards/" + taken(ofUnit("G02")).replace("urn:uuid:", "");
            assertThat(desk.get(own).html()).contains(own + "/standing");
            limit(email, limit("G03"));
            assertThat(desk.get(own).html()).doesNotContain(own + "/standing");
            limit(email, "");
            assertThat(desk.get(own).html()).contains(own + "/standing");
        }
    }
}
