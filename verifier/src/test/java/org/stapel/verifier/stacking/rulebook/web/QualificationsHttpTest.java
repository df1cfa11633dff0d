package org.stapel.verifier.stacking.rulebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stapel.service.account.Role;
import org.stapel.service.audit.AuditEntry;
import org.stapel.service.audit.AuditTrail;
import org.stapel.verifier.Institution;
import org.stapel.verifier.Institution.Answer;
import org.stapel.verifier.RunningVerifier;
import org.stapel.verifier.stacking.Qualifications;
import org.stapel.verifier.stacking.check.SmallQualification;
import org.stapel.verifier.stacking.rulebook.QualificationVersion;
import org.stapel.verifier.stacking.rulebook.QualificationVersions;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/// Qualifications over HTTP, in the embedded store.
class QualificationsHttpTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static RunningVerifier verifier;
    private static Institution zilverbeek;
    private static Institution nobody;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        verifier = RunningVerifier.start(folder, "stapel.limits.requests-per-minute=100000");
        zilverbeek = Institution.of(verifier, "zilverbeek");
        nobody = Institution.nobody(verifier);
    }

    @AfterAll
    static void stop() {
        verifier.close();
    }

    private static Answer put(Institution institution, ObjectNode json) {
        String path =
                institution.own(
                        "qualifications/%s/versions/%s"
                                .formatted(
                                        json.path("id").stringValue(),
                                        json.path("version").stringValue()));
        return institution.put(path, json.toString());
    }

    private static Answer put(ObjectNode json) {
        return put(zilverbeek, json);
    }

    private static ObjectNode future(String id) {
        return SmallQualification.json(id, "1").put("validFrom", "2099-09-01");
    }

    @Test
    void what_was_kept_is_read_as_it_was_sent() {
        ObjectNode sent = SmallQualification.json("Q-ROUND", "2026-2027");

        assertThat(put(sent).status()).isEqualTo(201);

        assertThat(nobody.get("/api/qualifications/Q-ROUND").body()).isEqualTo(sent.toString());
        assertThat(nobody.get("/api/qualifications/Q-ROUND?version=2026-2027").json())
                .isEqualTo(sent);
    }

    @Test
    void what_was_read_can_be_sent_again_and_changes_nothing() {
        put(SmallQualification.json("Q-AGAIN", "1"));
        JsonNode read = nobody.get("/api/qualifications/Q-AGAIN").json();

        Answer again = put((ObjectNode) read);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().path("revision").intValue()).isEqualTo(1);
    }

    @Test
    void of_two_versions_the_one_that_began_later_is_answered() {
        put(SmallQualification.json("Q-TWO", "v9").put("validFrom", "2024-09-01"));
        put(SmallQualification.json("Q-TWO", "v10").put("validFrom", "2025-09-01"));
        put(SmallQualification.json("Q-TWO", "v11").put("validFrom", "2099-09-01"));

        assertThat(nobody.get("/api/qualifications/Q-TWO").json().path("version").stringValue())
                .isEqualTo("v10");
        assertThat(nobody.get("/api/qualifications/Q-TWO?version=v11").status()).isEqualTo(200);
        assertThat(verifier.bean(Qualifications.class).on(DAY))
                .filteredOn(one -> one.id().equals("Q-TWO"))
                .extracting(one -> one.version())
                .containsExactly("v10");
    }

    @Test
    void every_version_is_listed() {
        put(SmallQualification.json("Q-LIST", "1"));
        put(SmallQualification.json("Q-LIST", "2").put("validFrom", "2099-09-01"));

        List<JsonNode> listed =
                nobody.get("/api/qualifications")
                        .json()
                        .path("qualifications")
                        .valueStream()
                        .filter(one -> one.path("id").stringValue().equals("Q-LIST"))
                        .toList();

        assertThat(listed)
                .extracting(one -> one.path("version").stringValue())
                .containsExactly("1", "2");
    }

    @Test
    void an_unknown_version_is_not_found() {
        put(SmallQualification.json("Q-ONE", "1"));

        assertThat(nobody.get("/api/qualifications/Q-ONE?version=2").status()).isEqualTo(404);
        assertThat(nobody.get("/api/qualifications/Q-NONE").status()).isEqualTo(404);
        assertThat(verifier.bean(Qualifications.class).byId("Q-ONE", Optional.of("2"), DAY))
                .isEmpty();
    }

    @Test
    void a_version_that_has_not_begun_can_be_changed() {
        put(future("Q-FUTURE"));

        Answer changed = put(future("Q-FUTURE").put("eqf", 6));

        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.json().path("revision").intValue()).isEqualTo(2);
        assertThat(nobody.get("/api/qualifications/Q-FUTURE?version=1").json().path("eqf").asInt())
                .isEqualTo(6);
    }

    @Test
    void a_version_in_force_stays_as_it_is() {
        put(SmallQualification.json("Q-FORCE", "1"));

        Answer refused = put(SmallQualification.json("Q-FORCE", "1").put("eqf", 6));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("version_in_force /validFrom");
        assertThat(nobody.get("/api/qualifications/Q-FORCE").json().path("eqf").asInt())
                .isEqualTo(5);
    }

    @Test
    void a_version_in_force_can_be_given_its_end_and_not_in_the_past() {
        put(SmallQualification.json("Q-END", "1"));

        assertThat(put(SmallQualification.json("Q-END", "1").put("validTo", "2025-08-31")).status())
                .isEqualTo(409);
        assertThat(put(SmallQualification.json("Q-END", "1").put("validTo", "2098-08-31")).status())
                .isEqualTo(200);
    }

    @Test
    void a_broken_rule_is_told_by_its_code_and_pointer_and_nothing_is_kept() {
        ObjectNode broken = SmallQualification.json("Q-BROKEN", "1").put("totalEcts", "31");
        broken.withArray("/recency/exceptUnits").add("U99");

        Answer refused = put(broken);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("rule_sum_mismatch /totalEcts");
        assertThat(refused.json().path("title").stringValue())
                .isEqualTo("The credits of the parts do not add up to the whole");
        assertThat(refused.json().path("violations").toString())
                .contains("/totalEcts", "rule_unknown_unit", "/recency/exceptUnits/1");
        assertThat(nobody.get("/api/qualifications/Q-BROKEN?version=1").status()).isEqualTo(404);
    }

    @Test
    void the_id_of_a_refused_qualification_is_still_free() {
        put(SmallQualification.json("Q-FREE", "1").put("totalEcts", "31"));
        ObjectNode other = SmallQualification.json("Q-FREE", "1");
        other.withObject("/awardingBody").put("id", "lindewaard");

        assertThat(put(Institution.of(verifier, "lindewaard"), other).status()).isEqualTo(201);
    }

    @Test
    void what_is_not_as_its_schema_asks_is_refused_with_every_place() {
        ObjectNode broken = SmallQualification.json("Q-SCHEMA", "1").put("eqf", 9);
        broken.remove("title");

        Answer refused = put(broken);

        assertThat(refused.json().path("code").stringValue()).isEqualTo("qualification_invalid");
        assertThat(refused.json().path("violations").toString())
                .contains("\"pointer\":\"/title\"", "\"pointer\":\"/eqf\"");
    }

    @Test
    void the_content_belongs_at_its_address() {
        String path = zilverbeek.own("qualifications/Q-HERE/versions/1");
        ObjectNode elsewhere = SmallQualification.json("Q-THERE", "2");
        elsewhere.withObject("/awardingBody").put("id", "lindewaard");

        Answer refused = zilverbeek.put(path, elsewhere.toString());

        assertThat(refused.code()).isEqualTo("address_mismatch /id");
        assertThat(refused.json().path("violations").toString())
                .contains("/id", "/version", "/awardingBody/id");
    }

    @Test
    void an_id_that_another_institution_uses_is_refused() {
        put(SmallQualification.json("Q-MINE", "1"));
        ObjectNode other = SmallQualification.json("Q-MINE", "2");
        other.withObject("/awardingBody").put("id", "lindewaard");

        Answer refused = put(Institution.of(verifier, "lindewaard"), other);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("id_of_another /id");
    }

    @Test
    void of_many_at_the_same_moment_each_change_builds_on_the_one_before() {
        List<CompletableFuture<Answer>> sent;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            sent =
                    IntStream.range(0, 24)
                            .mapToObj(i -> future("Q-RACE").put("programme", "p" + i))
                            .map(json -> CompletableFuture.supplyAsync(() -> put(json), threads))
                            .toList();
        }
        List<Answer> answers = sent.stream().map(CompletableFuture::join).toList();

        assertThat(answers).extracting(Answer::status).containsOnly(201, 200, 409);
        assertThat(answers)
                .filteredOn(answer -> answer.status() < 300)
                .extracting(answer -> answer.json().path("revision").longValue())
                .doesNotHaveDuplicates()
                .contains(1L);
    }

    @Test
    void a_change_that_rests_on_an_older_revision_is_not_kept() {
        put(future("Q-STALE"));
        var versions = verifier.bean(QualificationVersions.class);
        var first = new QualificationVersion("zilverbeek", future("Q-STALE").put("eqf", 6), 2);
        var second = new QualificationVersion("zilverbeek", future("Q-STALE").put("eqf", 7), 2);

        assertThat(versions.replace(first)).isTrue();
        assertThat(versions.replace(second)).isFalse();

        assertThat(versions.byVersion("Q-STALE", "1")).contains(first);
    }

    @Test
    void a_change_stands_in_the_audit_trail_once() {
        put(future("Q-AUDIT"));
        put(future("Q-AUDIT"));
        put(future("Q-AUDIT").put("eqf", 6));

        assertThat(verifier.bean(AuditTrail.class).about("zilverbeek", "Q-AUDIT;1", 0, 10))
                .extracting(AuditEntry::draft)
                .extracting(draft -> draft.action() + " " + draft.details().get("revision"))
                .containsExactly("qualification.kept 1", "qualification.kept 2");
    }

    @Test
    void only_whoever_works_there_keeps_it() {
        ObjectNode json = SmallQualification.json("Q-WHO", "1");
        String path = zilverbeek.own("qualifications/Q-WHO/versions/1");

        assertThat(nobody.put(path, json.toString()).status()).isEqualTo(401);
        assertThat(Institution.of(verifier, "lindewaard").put(path, json.toString()).status())
                .isEqualTo(404);
        assertThat(
                        Institution.of(verifier, "zilverbeek", Role.READER)
                                .put(path, json.toString())
                                .status())
                .isEqualTo(403);
        assertThat(
                        Institution.of(verifier, "zilverbeek", Role.ORGANISATION_ADMINISTRATOR)
                                .put(path, json.toString())
                                .status())
                .isEqualTo(201);
    }

    @Test
    void rules_that_are_nested_without_end_are_refused_quickly() {
        String deep = "{\"rule\":\"AllOf\",\"id\":\"r\",\"children\":[".repeat(1_000);
        Answer refused =
                zilverbeek.put(zilverbeek.own("qualifications/Q/versions/1"), "{\"root\":" + deep);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("code").stringValue()).isEqualTo("too_deep");
    }
}
