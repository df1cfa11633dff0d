package org.stapel.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stapel.issuer.institution.Institution.Approval;
import org.stapel.issuer.institution.IssuerUrls;
import org.stapel.service.account.Role;

import tools.jackson.databind.node.ObjectNode;

import java.nio.file.Path;
import java.util.Locale;

/// In whose name an institution awards.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AwardingBodiesTest {
    private static final String AWARDS = "/api/institutions/zilverbeek/awards";

    private RunningIssuer issuer;
    private RunningIssuer.Client registrar;

    @BeforeAll
    void start(@TempDir Path data) {
        issuer = new RunningIssuer(data);
        issuer.institution("zilverbeek", "Hogeschool Zilverbeek", Approval.NONE);
        issuer.institution("klaproos", "Centrum Klaproos", Approval.NONE);
        registrar = issuer.with("zilverbeek", Role.REGISTRAR);
    }

    @AfterAll
    void stop() {
        issuer.close();
    }

    private String did(String institution) {
        String host = issuer.bean(IssuerUrls.class).publicUrl().getRawAuthority();
        return "did:web:" + host.replace(":", "%3A") + ":i:" + institution;
    }

    private static ObjectNode by(ObjectNode award, String... ids) {
        var bodies = award.putArray("awardingBodies");
        for (String id : ids)
            bodies.addObject().put("id", id).put("country", "BE").putObject("name").put("en", "X");
        return award;
    }

    private static void assertRefused(RunningIssuer.Answer answer, String pointer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("award_refused");
        assertThat(answer.json().path("errors"))
                .singleElement()
                .satisfies(error ->
                        assertThat(error.path("code").asString())
                                .isEqualTo("awarding_body_not_own"))
                .satisfies(
                        error -> assertThat(error.path("pointer").asString()).isEqualTo(pointer));
    }

    @Test
    void nobody_awards_in_the_name_of_a_neighbour() {
        var answer = registrar.post(AWARDS, by(Engine.m01("AB-01"), did("klaproos")));
        assertRefused(answer, "/awardingBodies/0/id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"upper", "issuer", "nobody"})
    void however_the_neighbour_is_written(String how) {
        String id =
                switch (how) {
                    case "upper" -> did("klaproos").toUpperCase(Locale.ROOT);
                    case "issuer" -> issuer.origin() + "/i/klaproos";
                    default -> did("not-there-yet");
                };
        var award = by(Engine.m01("AB-02-" + how), "did:web:other.example", id);
        var answer = registrar.post(AWARDS, award);
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("awarding_body_not_own", "/awardingBodies/1/id");
    }

    @Test
    void nor_in_a_part() {
        var whole = by(Engine.fixture("microdegree.json"), did("zilverbeek"));
        by((ObjectNode) whole.path("partAwards").get(1), did("klaproos"));
        assertRefused(registrar.post(AWARDS, whole), "/partAwards/1/awardingBodies/0/id");
    }

    @Test
    void a_joint_award_that_names_the_own_institution_too_is_taken_in() {
        var joint =
                by(
                        Engine.m01("AB-03"),
                        did("klaproos"),
                        did("zilverbeek"),
                        "did:web:university.example");
        assertThat(registrar.post(AWARDS, joint).status()).isEqualTo(201);
    }

    @Test
    void an_institution_that_does_not_live_here_is_nobodys_neighbour() {
        var elsewhere = by(Engine.m01("AB-04"), "did:web:university.example");
        assertThat(registrar.post(AWARDS, elsewhere).status()).isEqualTo(201);
    }
}
