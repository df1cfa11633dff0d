package org.stapel.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stapel.credential.model.AwardId;
import org.stapel.credential.model.InstitutionId;
import org.stapel.issuer.award.Award;
import org.stapel.issuer.award.AwardFile;
import org.stapel.issuer.award.AwardFilter;
import org.stapel.issuer.award.Awards;
import org.stapel.issuer.award.Contact;
import org.stapel.issuer.privacy.PersonalData;
import org.stapel.issuer.privacy.SearchWords;
import org.stapel.service.account.Role;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What an institution says beside an award: how it reaches its learner; and what intake adds: why
/// it was awarded, by what it is found.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AwardHandlingTest {
    private static final InstitutionId ZILVERBEEK = new InstitutionId("zilverbeek");
    private static final String AWARDS = "/api/institutions/zilverbeek/awards";
    private static final String EMAIL = "fien.kanarie@post.example";

    private Path data;
    private RunningIssuer issuer;
    private RunningIssuer.Client registrar;

    @BeforeAll
    void start(@TempDir Path data) {
        this.data = data;
        issuer = new RunningIssuer(data);
        issuer.installationAdministrator()
                .post("/api/institutions", Engine.fixture("zilverbeek.json"));
        registrar = issuer.with("zilverbeek", Role.REGISTRAR);
    }

    @AfterAll
    void stop() {
        issuer.close();
    }

    private static ObjectNode award(String reference, String learner) {
        ObjectNode json = Engine.m01(reference);
        json.withObject("/learner").put("identification", learner);
        return json;
    }

    private static ObjectNode delivered(String reference, String learner) {
        ObjectNode json = award(reference, learner);
        ObjectNode delivery = json.putObject("delivery");
        delivery.put("releaseAt", "2026-12-24T17:00:00Z");
        delivery.putObject("contact").put("email", EMAIL).put("language", "nl");
        return json;
    }

    private AwardFile taken(ObjectNode json) {
        var answer = registrar.post(AWARDS, json);
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(201);
        var id = new AwardId(answer.json().path("award").path("id").asString());
        return issuer.bean(Awards.class).byId(id).orElseThrow().award().file();
    }

    private List<Award> found(String typed) {
        String word = issuer.bean(SearchWords.class).lookup(ZILVERBEEK, typed).orElseThrow();
        return issuer.bean(Awards.class)
                .page(ZILVERBEEK, AwardFilter.ALL.withWord(word), Optional.empty(), 100);
    }

    @Test
    void a_private_address_is_kept_sealed_beside_the_award() {
        AwardFile file = taken(delivered("HZ-H1", "TEST-H1"));

        Optional<String> contact =
                file.handling().contact().flatMap(issuer.bean(PersonalData.class)::open);
        assertThat(contact.map(Contact::opened).flatMap(Contact::email).map(e -> e.value()))
                .contains(EMAIL);
        assertThat(storedBytes()).doesNotContain(EMAIL);
    }

    @Test
    void the_release_time_is_kept() {
        AwardFile file = taken(delivered("HZ-H2", "TEST-H2"));

        assertThat(file.handling().isReleased(Instant.parse("2026-12-24T16:59:59Z"))).isFalse();
        assertThat(file.handling().isReleased(Instant.parse("2026-12-24T17:00:00Z"))).isTrue();
    }

    @Test
    void nothing_of_the_address_is_in_the_record() {
        AwardFile file = taken(delivered("HZ-H3", "TEST-H3"));

        var answer = registrar.get(AWARDS + "/" + file.id());
        assertThat(answer.raw().body()).doesNotContain("kanarie").doesNotContain("delivery");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "geen adres",
                "a@b.example\r\nBcc: c@d.example",
                "fien@pоst.example",
                "@post.example"
            })
    void an_address_that_is_none_is_refused_with_its_place(String address) {
        ObjectNode json = award("HZ-H4", "TEST-H4");
        json.putObject("delivery").putObject("contact").put("email", address);

        var answer = registrar.post(AWARDS, json);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("code").asString()).isEqualTo("invalid_email");
        assertThat(answer.raw().body()).contains("/delivery/contact/email").doesNotContain("Bcc");
    }

    @Test
    void an_unknown_member_of_the_delivery_is_refused() {
        ObjectNode json = award("HZ-H5", "TEST-H5");
        json.putObject("delivery").put("batch", "of-somebody-else");

        var answer = registrar.post(AWARDS, json);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("code").asString()).isEqualTo("unknown_field");
        assertThat(answer.raw().body()).contains("/delivery/batch");
    }

    @Test
    void the_record_says_by_which_profile_versions_and_by_whom_it_was_confirmed() {
        ObjectNode json = award("HZ-H6", "TEST-H6");
        json.putObject("provenance")
                .put("rule", "14 of 20, pass mark 10")
                .put("confirmedBy", "the rector in person")
                .putArray("profileVersions")
                .add("vl-creditbewijs 1999");

        AwardFile file = taken(json);

        JsonNode provenance =
                registrar.get(AWARDS + "/" + file.id()).json().path("record").path("provenance");
        assertThat(provenance.path("rule").asString()).isEqualTo("14 of 20, pass mark 10");
        assertThat(provenance.path("confirmedBy").asString()).isEqualTo("REGISTRAR");
        assertThat(provenance.path("profileVersions").toString())
                .contains("vl-creditbewijs 2025.1")
                .doesNotContain("1999");
    }

    @Test
    void an_award_is_found_by_the_beginning_of_a_name_until_its_learner_is_erased() {
        ObjectNode json = award("HZ-H7", "TEST-H7");
        json.withObject("/learner").put("familyName", "Zeldzaam-Zwaluwnest");
        AwardFile file = taken(json);
        assertThat(found("zwaluwn")).extracting(a -> a.file().id()).containsExactly(file.id());

        registrar("learners/erase", "{\"identification\":\"TEST-H7\"}");

        assertThat(found("zwaluwn")).isEmpty();
    }

    private void registrar(String path, String body) {
        var administrator = issuer.with("zilverbeek", Role.INSTITUTION_ADMINISTRATOR);
        assertThat(administrator.post("/api/institutions/zilverbeek/" + path, body).status())
                .isEqualTo(204);
    }

    private String storedBytes() {
        try (Stream<Path> files = Files.walk(data)) {
            var all = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile).toList())
                all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
