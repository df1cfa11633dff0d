package org.stapel.credential.verification.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stapel.credential.encoding.StrictJson;
import org.stapel.credential.model.AwardKind;
import org.stapel.credential.model.AwardRecord;
import org.stapel.credential.model.LocalizedText;
import org.stapel.credential.model.Outcome;
import org.stapel.credential.model.SkillLink;
import org.stapel.credential.rendering.CredentialFormat;
import org.stapel.credential.rendering.Renderer;
import org.stapel.credential.rendering.Rendering;
import org.stapel.credential.rendering.SampleAwards;
import org.stapel.credential.rendering.openbadge.OpenBadgeRenderer;
import org.stapel.credential.rendering.sdjwtvc.EuLearningCredentialRenderer;
import org.stapel.credential.rendering.sdjwtvc.SdJwtVcRenderer;
import org.stapel.credential.verification.CredentialContent;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class ReadContentTest {

    private static final JsonMapper LENIENT =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    @Test
    void our_badge_reads_back_as_it_was_awarded() {
        CredentialContent content = ReadContent.openBadge(rendered(new OpenBadgeRenderer()));
        assertSameAsAwarded(content);
        assertThat(content.title()).contains(LocalizedText.of("nl", "Datageletterdheid"));
        assertThat(content.birthDate()).isEmpty();
    }

    @Test
    void our_sd_jwt_vc_reads_back_as_it_was_awarded() {
        CredentialContent content = ReadContent.sdJwtVc(rendered(new SdJwtVcRenderer()));
        assertSameAsAwarded(content);
        assertThat(content.title()).contains(SampleAwards.everything().title());
        assertThat(content.birthDate()).contains(LocalDate.of(1989, 3, 1));
    }

    @Test
    void the_eu_learning_credential_reads_back_what_it_has_claims_for() {
        CredentialContent content =
                ReadContent.sdJwtVc(rendered(new EuLearningCredentialRenderer()));
        assertThat(content.format()).contains(CredentialFormat.EU_LEARNING_CREDENTIAL);
        assertThat(content.personName()).contains("Fien Voorbeeld-Ooievaar");
        assertThat(content.eqf()).contains(6);
        assertThat(content.outcomes()).hasSize(2);
        assertThat(content.supervision()).contains("Supervised online with identity verification");
        assertThat(content.ects()).isEmpty();
    }

    @Test
    void the_older_form_with_a_vc_claim_is_read() {
        ObjectNode payload = JsonNodeFactory.instance.objectNode().put("jti", "urn:uuid:1");
        payload.set("vc", rendered(new OpenBadgeRenderer()));
        assertThat(ReadContent.openBadge(payload).eqf()).contains(6);
    }

    @Test
    void every_published_foreign_badge_has_a_title_and_an_issuer() throws IOException {
        Path folder =
                Path.of(System.getProperty("stapel.vectors", "../../../shared/vectors"))
                        .resolve("open-badges/examples");
        assumeTrue(Files.isDirectory(folder), "no published badges at " + folder);
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> badges = files.toList();
            assertThat(badges).hasSizeGreaterThan(20);
            assertThat(badges).allSatisfy(ReadContentTest::assertReadable);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "0",
                "-1",
                "1e999999",
                "\"\"",
                "\" \"",
                "\"x\"",
                "true",
                "[]",
                "{}",
                "[null]",
                "[[]]",
                "[{}]",
                "{\"nl\":7}",
                "{\"NL!\":\"x\"}",
                "\"urn:[\"",
                "99999999999999999999",
                "\"2026-99-99T00:00:00Z\""
            })
    void hostile_values_anywhere_never_make_reading_fail(String hostile) {
        JsonNode value = LENIENT.readTree(hostile);
        ObjectNode badge = rendered(new OpenBadgeRenderer());
        ObjectNode claims = rendered(new SdJwtVcRenderer());
        replaceEach(badge, badge, value, () -> ReadContent.openBadge(badge));
        replaceEach(claims, claims, value, () -> ReadContent.sdJwtVc(claims));
    }

    @Test
    void an_empty_credential_reads_as_nothing() {
        ObjectNode nothing = JsonNodeFactory.instance.objectNode();
        assertThat(ReadContent.openBadge(nothing).credentialId()).isEmpty();
        assertThat(ReadContent.sdJwtVc(nothing).title()).isEmpty();
    }

    private static void replaceEach(
            ObjectNode root, JsonNode at, JsonNode value, Runnable reading) {
        if (at instanceof ObjectNode object)
            for (String name : List.copyOf(object.propertyNames())) {
                JsonNode before = object.get(name);
                object.set(name, value);
                reading.run();
                object.set(name, before);
                replaceEach(root, before, value, reading);
            }
        if (at.isArray()) at.forEach(element -> replaceEach(root, element, value, reading));
    }

    private static void assertReadable(Path file) throws IOException {
        ObjectNode badge = (ObjectNode) StrictJson.parse(Files.readString(file));
        CredentialContent content = ReadContent.openBadge(badge);
        assertThat(content.title()).as(file.toString()).isPresent();
        assertThat(content.issuerName()).as(file.toString()).isPresent();
        assertThat(content.signedAt()).as(file.toString()).isPresent();
    }

    private static void assertSameAsAwarded(CredentialContent content) {
        AwardRecord award = SampleAwards.everything();
        assertThat(content.kind()).contains(AwardKind.MICROCREDENTIAL);
        assertThat(content.personName()).contains(award.learner().fullName());
        assertThat(content.description()).isEqualTo(award.description());
        assertThat(content.country()).contains("BE");
        assertThat(content.awardedDate()).contains(award.awardedDate());
        assertThat(content.achievementValidUntil()).isEqualTo(award.validUntil());
        assertThat(content.ects()).contains(new BigDecimal("4.5"));
        assertThat(content.hours()).contains(new BigDecimal("123.75"));
        assertThat(content.eqf()).contains(6);
        assertThat(content.field()).contains("0688");
        assertThat(content.grade()).contains("14");
        assertThat(content.gradeMaximum()).contains("20");
        assertThat(content.assessmentTypes()).containsExactly("PROJECT_WORK", "FILE_REVIEW");
        assertThat(content.supervision()).contains("SUPERVISED_ONLINE_ID");
        assertThat(content.participation()).contains("BLENDED");
        assertThat(content.qualityAssurance()).containsExactly("PROGRAMME");
        assertThat(content.outcomes())
                .isEqualTo(award.outcomes().stream().map(Outcome::statement).toList());
        assertThat(content.skills())
                .isEqualTo(
                        award.outcomes().stream()
                                .flatMap(outcome -> outcome.skills().stream())
                                .map(SkillLink::uri)
                                .toList());
        assertThat(content.prerequisites()).isEqualTo(award.prerequisites());
        assertThat(content.partOf()).containsExactly(LocalizedText.of("nl", "Bachelor"));
        assertThat(content.parts())
                .containsExactly(
                        new CredentialContent.Part(
                                LocalizedText.of("nl", "Datakwaliteit"),
                                Optional.of("B09"),
                                Optional.of(new BigDecimal("2.5")),
                                award.parts().getFirst().award().map(Object::toString)));
        assertThat(content.setting()).contains("DUAL");
        assertThat(content.route()).contains("EVC");
        assertThat(content.supersedes()).isEqualTo(award.supersedes().map(Object::toString));
    }

    private static ObjectNode rendered(Renderer renderer) {
        Rendering rendering =
                renderer.render(
                        SampleAwards.linted(SampleAwards.everything()), SampleAwards.bound());
        return ((Rendering.Rendered) rendering).claims();
    }
}
