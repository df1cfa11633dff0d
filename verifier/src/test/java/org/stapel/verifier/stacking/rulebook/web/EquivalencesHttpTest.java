package org.stapel.verifier.stacking.rulebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stapel.credential.encoding.StrictJson;
import org.stapel.service.audit.AuditEntry;
import org.stapel.service.audit.AuditTrail;
import org.stapel.verifier.Institution;
import org.stapel.verifier.Institution.Answer;
import org.stapel.verifier.RunningVerifier;
import org.stapel.verifier.stacking.Equivalences;
import org.stapel.verifier.stacking.check.SmallQualification;
import org.stapel.verifier.stacking.rule.Qualification;
import org.stapel.verifier.stacking.rule.QualificationJson;
import org.stapel.verifier.stacking.rulebook.Associations;
import org.stapel.verifier.stacking.world.Equivalence;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/// Equivalences over HTTP, in the embedded store.
class EquivalencesHttpTest {
    private static final Qualification OF_ZILVERBEEK =
            QualificationJson.read(SmallQualification.json());

    private static RunningVerifier verifier;
    private static Institution zilverbeek;
    private static Institution klaproos;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        verifier = RunningVerifier.start(folder, "stapel.limits.requests-per-minute=100000");
        zilverbeek = Institution.of(verifier, "zilverbeek");
        klaproos = Institution.of(verifier, "klaproos");
    }

    @AfterAll
    static void stop() {
        verifier.close();
    }

    private static ObjectNode equivalence(String id, String basis) {
        return (ObjectNode)
                StrictJson.parse(
                        """
                        {"id": "%s", "from": [{"issuer": "klaproos", "unit": "K1"}],
                         "to": ["U1", "U2"], "choice": true, "kind": "SUBSTITUTE",
                         "basis": "%s", "decidedBy": "zilverbeek", "validFrom": "2024-09-01"}
                        """
                                .formatted(id, basis));
    }

    private static Answer put(Institution by, ObjectNode json) {
        return by.put(by.own("equivalences/" + json.path("id").stringValue()), json.toString());
    }

    private static Answer put(ObjectNode json) {
        return put(zilverbeek, json);
    }

    private static Answer confirm(Institution by, String id, long revision) {
        return by.post(
                by.own("equivalences/" + id + "/confirm"), "{\"revision\":" + revision + "}");
    }

    private static Answer end(Institution by, String id, LocalDate last) {
        return by.post(by.own("equivalences/" + id + "/end"), "{\"validTo\":\"" + last + "\"}");
    }

    private static List<String> counted() {
        return verifier.bean(Equivalences.class).of(OF_ZILVERBEEK).stream()
                .map(Equivalence::id)
                .toList();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    private static JsonNode listed(Institution by, String id) {
        return by.get(by.own("equivalences"))
                .json()
                .path("equivalences")
                .valueStream()
                .filter(one -> one.path("equivalence").path("id").stringValue().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_rule_counts_at_once_and_is_read_as_it_was_sent() {
        ObjectNode sent = equivalence("RULE-1", "RULE");

        assertThat(put(sent).status()).isEqualTo(201);

        assertThat(counted()).contains("RULE-1");
        assertThat(listed(zilverbeek, "RULE-1").path("equivalence")).isEqualTo(sent);
    }

    @Test
    void an_agreement_counts_when_both_parties_said_so() {
        Answer proposed = put(equivalence("AGR-1", "AGREEMENT"));
        assertThat(proposed.json().path("partner").stringValue()).isEqualTo("klaproos");
        assertThat(proposed.json().path("counts").booleanValue()).isFalse();
        assertThat(counted()).doesNotContain("AGR-1");
        long seen = listed(klaproos, "AGR-1").path("revision").longValue();

        Answer confirmed = confirm(klaproos, "AGR-1", seen);

        assertThat(confirmed.json().path("counts").booleanValue()).isTrue();
        assertThat(counted()).contains("AGR-1");
    }

    @Test
    void whoever_proposes_an_agreement_does_not_confirm_it() {
        put(equivalence("AGR-2", "AGREEMENT"));

        assertThat(confirm(zilverbeek, "AGR-2", 1).status()).isEqualTo(404);
        assertThat(confirm(Institution.of(verifier, "lindewaard"), "AGR-2", 1).status())
                .isEqualTo(404);
        assertThat(counted()).doesNotContain("AGR-2");
    }

    @Test
    void what_was_changed_since_is_not_confirmed_unseen() {
        put(equivalence("AGR-3", "AGREEMENT"));
        put(equivalence("AGR-3", "AGREEMENT").put("maxEcts", "60"));

        Answer refused = confirm(klaproos, "AGR-3", 1);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).startsWith("changed_meanwhile");
        assertThat(confirm(klaproos, "AGR-3", 2).status()).isEqualTo(200);
    }

    @Test
    void a_change_to_an_agreement_asks_for_a_new_confirmation() {
        put(equivalence("AGR-4", "AGREEMENT").put("validFrom", "2099-09-01"));
        confirm(klaproos, "AGR-4", 1);
        assertThat(counted()).contains("AGR-4");

        put(equivalence("AGR-4", "AGREEMENT").put("validFrom", "2098-09-01"));

        assertThat(counted()).doesNotContain("AGR-4");
    }

    @Test
    void an_agreement_names_its_other_party() {
        ObjectNode without = equivalence("AGR-5", "AGREEMENT");
        ((ObjectNode) without.at("/from/0")).remove("issuer");
        ObjectNode alone = equivalence("AGR-5", "AGREEMENT");
        ((ObjectNode) alone.at("/from/0")).put("issuer", "zilverbeek");

        assertThat(put(without).code()).isEqualTo("agreement_parties /from/0/issuer");
        assertThat(put(alone).code()).isEqualTo("agreement_parties /from");
    }

    @Test
    void what_is_in_force_stays_as_it_is() {
        put(equivalence("RULE-2", "RULE"));

        Answer refused = put(equivalence("RULE-2", "RULE").put("levelTolerance", 3));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("equivalence_in_force /validFrom");
        assertThat(put(equivalence("RULE-2", "RULE")).status()).isEqualTo(200);
    }

    @Test
    void either_party_ends_an_agreement() {
        put(equivalence("AGR-6", "AGREEMENT"));
        confirm(klaproos, "AGR-6", 1);

        Answer ended = end(klaproos, "AGR-6", today());

        assertThat(ended.json().at("/equivalence/validTo").stringValue())
                .isEqualTo(today().toString());
        assertThat(end(Institution.of(verifier, "lindewaard"), "AGR-6", today()).status())
                .isEqualTo(404);
    }

    @Test
    void nothing_is_ended_in_the_past_and_ending_makes_nothing_longer() {
        put(equivalence("RULE-3", "RULE").put("validTo", today().plusDays(9).toString()));

        assertThat(end(zilverbeek, "RULE-3", today().minusDays(1)).code())
                .isEqualTo("end_outside_period /validTo");
        assertThat(end(zilverbeek, "RULE-3", today().plusDays(10)).code())
                .isEqualTo("end_outside_period /validTo");
        assertThat(end(zilverbeek, "RULE-3", today().plusDays(8)).status()).isEqualTo(200);
    }

    @Test
    void a_fault_is_told_with_its_place_and_nothing_is_kept() {
        ObjectNode broken = equivalence("RULE-4", "RULE").put("kind", "NEARLY");
        broken.remove("to");
        ObjectNode backwards = equivalence("RULE-4", "RULE").put("validTo", "2024-08-31");
        ObjectNode partial = equivalence("RULE-4", "RULE").put("kind", "PARTIAL");

        Answer refused = put(broken);

        assertThat(refused.json().path("code").stringValue()).isEqualTo("equivalence_invalid");
        assertThat(refused.json().path("violations").toString()).contains("/to", "/kind");
        assertThat(put(backwards).code()).isEqualTo("rule_period /validTo");
        assertThat(put(partial).code()).isEqualTo("remains_missing /remains");
        assertThat(put(equivalence("RULE-4", "DECISION")).code())
                .isEqualTo("decision_credential /from/0/credential");
        assertThat(counted()).doesNotContain("RULE-4");
    }

    @Test
    void nobody_decides_for_another_institution() {
        put(equivalence("RULE-5", "RULE"));
        String path = klaproos.own("equivalences/RULE-6");

        assertThat(klaproos.put(path, equivalence("RULE-6", "RULE").toString()).code())
                .isEqualTo("address_mismatch /decidedBy");
        assertThat(put(klaproos, equivalence("RULE-5", "RULE").put("decidedBy", "klaproos")).code())
                .isEqualTo("id_of_another /id");
    }

    @Test
    void what_an_association_decides_counts_for_whoever_honours_it() {
        Institution association = Institution.of(verifier, "linde-beek");
        put(association, equivalence("ASSOC-1", "RULE").put("decidedBy", "linde-beek"));
        assertThat(counted()).doesNotContain("ASSOC-1");

        zilverbeek.put(zilverbeek.own("associations"), "{\"associations\":[\"linde-beek\"]}");

        assertThat(counted()).contains("ASSOC-1");
        assertThat(verifier.bean(Associations.class).members().get("linde-beek"))
                .isEqualTo(Set.of("zilverbeek"));
        assertThat(zilverbeek.get(zilverbeek.own("associations")).body())
                .isEqualTo("{\"associations\":[\"linde-beek\"]}");
    }

    @Test
    void an_association_has_an_id() {
        assertThat(
                        klaproos.put(
                                        klaproos.own("associations"),
                                        "{\"associations\":[\"linde-beek\",\"a b\"]}")
                                .code())
                .isEqualTo("bad_value /associations/1");
    }

    @Test
    void each_act_stands_in_the_audit_trail_of_whoever_did_it() {
        put(equivalence("AGR-7", "AGREEMENT"));
        put(equivalence("AGR-7", "AGREEMENT"));
        confirm(klaproos, "AGR-7", 1);
        confirm(klaproos, "AGR-7", 1);
        put(equivalence("AGR-7", "AGREEMENT"));
        end(zilverbeek, "AGR-7", today());

        assertThat(acts("zilverbeek")).containsExactly("equivalence.kept 1", "equivalence.ended 3");
        assertThat(acts("klaproos")).containsExactly("equivalence.confirmed 2");
    }

    private static List<String> acts(String organisation) {
        return verifier.bean(AuditTrail.class).about(organisation, "AGR-7", 0, 10).stream()
                .map(AuditEntry::draft)
                .map(draft -> draft.action() + " " + draft.details().get("revision"))
                .toList();
    }
}
