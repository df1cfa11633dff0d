package org.stapel.credential.rendering;

import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.model.Assessment;
import org.stapel.credential.model.AwardId;
import org.stapel.credential.model.AwardKind;
import org.stapel.credential.model.AwardPart;
import org.stapel.credential.model.AwardRecord;
import org.stapel.credential.model.CountryCode;
import org.stapel.credential.model.CredentialId;
import org.stapel.credential.model.Ects;
import org.stapel.credential.model.Grade;
import org.stapel.credential.model.IscedField;
import org.stapel.credential.model.Learner;
import org.stapel.credential.model.LearningActivity;
import org.stapel.credential.model.Level;
import org.stapel.credential.model.LocalizedText;
import org.stapel.credential.model.Organisation;
import org.stapel.credential.model.Outcome;
import org.stapel.credential.model.OutcomeCode;
import org.stapel.credential.model.Participation;
import org.stapel.credential.model.QualityAssurance;
import org.stapel.credential.model.SkillLink;
import org.stapel.credential.model.Stackability;
import org.stapel.credential.model.UnitRef;
import org.stapel.credential.model.Workload;
import org.stapel.credential.profile.Draft;
import org.stapel.credential.profile.LintOutcome;
import org.stapel.credential.securing.PublicJwk;
import org.stapel.credential.status.StatusEntry;
import org.stapel.credential.status.StatusPurpose;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Awards for the tests of rendering and reading.
public final class SampleAwards {

    public static final URI BASE = URI.create("https://issuer.example");
    public static final String AWARD = "urn:uuid:7a1f0f52-64f5-4c33-9e0b-0c6a3b1d0001";
    private static final String PART = "urn:uuid:7a1f0f52-64f5-4c33-9e0b-0c6a3b1d0002";
    private static final String OLDER = "urn:uuid:7a1f0f52-64f5-4c33-9e0b-0c6a3b1d0003";

    private SampleAwards() {}

    public static LocalizedText text(String dutch, String english) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("nl", dutch);
        texts.put("en", english);
        return new LocalizedText(texts);
    }

    public static Organisation zilverbeek() {
        return new Organisation(
                "did:web:zilverbeek.example",
                text("Hogeschool Zilverbeek", "Zilverbeek University College"),
                new CountryCode("BE"),
                Optional.of("VLG"),
                Optional.of(URI.create("https://zilverbeek.example/")));
    }

    private static Organisation other(String name) {
        return new Organisation(
                "did:web:" + name + ".example",
                LocalizedText.of("nl", "Instelling " + name),
                new CountryCode("XR"),
                Optional.of("REG-" + name),
                Optional.of(URI.create("https://" + name + ".example/")));
    }

    /// An award in which every element is set, with values that occur once, in Dutch alone save for
    /// the title.
    public static AwardRecord everything() {
        return new AwardRecord(
                new AwardId(AWARD),
                "HZ-2026-REF-77",
                AwardKind.MICROCREDENTIAL,
                Set.of(AwardRecord.Subtype.MICRODEGREE, AwardRecord.Subtype.TYPE_2),
                AwardRecord.Setting.DUAL,
                AwardRecord.Route.EVC,
                List.of("eu-annex1", "vl-2025"),
                new Learner(
                        "Voorbeeld-Ooievaar",
                        Optional.of("Fien"),
                        Optional.of(LocalDate.of(1989, 3, 1)),
                        "HZ-S-4711"),
                text("Datageletterdheid", "Data literacy"),
                Optional.of(nl("Een omschrijving")),
                List.of(zilverbeek(), other("tweede")),
                Optional.of(other("inrichter")),
                Optional.of(other("erkenner")),
                LocalDate.of(2026, 6, 30),
                Optional.of(LocalDate.of(2031, 12, 24)),
                List.of(
                        new Outcome(
                                Optional.of("LO-1"),
                                nl("Beoordeelt datasets"),
                                List.of(skill("s1"), skill("s2")),
                                List.of(
                                        new OutcomeCode(
                                                "DLR",
                                                "dlr-4",
                                                Optional.of(
                                                        URI.create("https://dlr.example/dlr-4")),
                                                Optional.of(nl("Domeinresultaat vier"))))),
                        new Outcome(
                                Optional.of("LO-2"),
                                nl("Stelt plannen op"),
                                List.of(),
                                List.of(
                                        new OutcomeCode(
                                                "BK-lijst",
                                                "bk-0377",
                                                Optional.empty(),
                                                Optional.empty())))),
                Optional.of(
                        new Workload(Optional.of(Ects.of("4.5")), Optional.of(decimal("123.75")))),
                Optional.of(
                        new Level(
                                6,
                                Optional.of(7),
                                Optional.of(Level.Cycle.FIRST),
                                Level.Basis.PROGRAMME)),
                List.of(
                        new Assessment(
                                Assessment.Type.PROJECT_WORK,
                                Optional.of(nl("Criteria van het project")),
                                Optional.of(Assessment.Supervision.SUPERVISED_ONLINE_ID)),
                        new Assessment(
                                Assessment.Type.FILE_REVIEW, Optional.empty(), Optional.empty())),
                Optional.of(Participation.BLENDED),
                List.of(
                        new QualityAssurance(
                                QualityAssurance.Type.PROGRAMME,
                                nl("Agentschap Kwaliteit Fictie"),
                                Optional.of("AKF-9"),
                                Optional.of(URI.create("https://akf.example/besluit/9")))),
                List.of(nl("Kan een rekenblad lezen")),
                Optional.of(
                        new Grade(
                                "14",
                                "0-20",
                                Optional.of(decimal("20")),
                                Optional.of(decimal("10")))),
                Optional.of(
                        new Stackability(
                                true,
                                List.of(
                                        new Stackability.Toward(
                                                "Q-PBA", nl("Bachelor"), List.of("B09", "BX1"))))),
                Optional.of(nl("Meer uitleg")),
                Optional.of(URI.create("https://zilverbeek.example/aanbod/datageletterdheid")),
                List.of("nl"),
                Optional.of(new IscedField("0688")),
                Optional.of(new UnitRef("MOD-DG", Optional.of("2025-26"), nl("Module DG"))),
                Optional.of("PROG-DE"),
                Optional.of(AwardRecord.Contract.CREDIT),
                Optional.of(AwardRecord.Effect.EDUCATIONAL),
                List.of(new UnitRef("EX-1", Optional.of("2024-25"), nl("Vrijgesteld vak"))),
                List.of(
                        new AwardPart(
                                nl("Datakwaliteit"),
                                Optional.of(
                                        new UnitRef("B09", Optional.of("v3"), nl("Deelvak negen"))),
                                Optional.of(Ects.of("2.5")),
                                Optional.of(new AwardId(PART)),
                                Optional.of(Bytes.utf8("part").sha256()))),
                Optional.of(
                        new LearningActivity(
                                Optional.of(LocalDate.of(2025, 9, 15)),
                                Optional.of(LocalDate.of(2026, 2, 20)),
                                Optional.of(decimal("77.5")),
                                Optional.of(nl("De Papieren Fiets")),
                                Optional.of("mentor op de vloer"))),
                Optional.of(new AwardId(OLDER)),
                Optional.of(
                        new AwardRecord.Provenance(
                                Optional.of("rule-5"),
                                List.of("vl-2025@1"),
                                Optional.of("registrar"))));
    }

    /// M01 of the sample set: a credit certificate.
    public static AwardRecord programmingBasics() {
        return new AwardRecord(
                new AwardId("urn:uuid:57a9e100-0000-4000-8000-000000000001"),
                "HZ-2026-000101",
                AwardKind.CREDIT_CERTIFICATE,
                Set.of(),
                AwardRecord.Setting.FORMAL,
                AwardRecord.Route.TAUGHT,
                List.of("vl-creditbewijs"),
                new Learner(
                        "Voorbeeld-Ooievaar",
                        Optional.of("Fien"),
                        Optional.of(LocalDate.of(1989, 3, 1)),
                        "TEST-HZ-0042"),
                text("Programmeren basis", "Programming basics"),
                Optional.empty(),
                List.of(zilverbeek()),
                Optional.empty(),
                Optional.empty(),
                LocalDate.of(2026, 6, 30),
                Optional.empty(),
                List.of(
                        new Outcome(
                                Optional.of("M01-1"),
                                text(
                                        "De lerende schrijft een klein programma dat werkt.",
                                        "The learner writes a small program that works."),
                                List.of(
                                        new SkillLink(
                                                URI.create(
                                                        "http://data.europa.eu/esco/skill/21d2f96d-35f7-4e3f-9745-c533d2dd6e97"),
                                                text("programmeren", "computer programming"))),
                                List.of())),
                Optional.of(new Workload(Optional.of(Ects.of("6")), Optional.of(decimal("165")))),
                Optional.of(
                        new Level(
                                5,
                                Optional.of(5),
                                Optional.of(Level.Cycle.SHORT),
                                Level.Basis.PROGRAMME)),
                List.of(
                        new Assessment(
                                Assessment.Type.PRACTICAL,
                                Optional.empty(),
                                Optional.of(Assessment.Supervision.SUPERVISED_ONSITE_ID))),
                Optional.of(Participation.BLENDED),
                List.of(
                        new QualityAssurance(
                                QualityAssurance.Type.INSTITUTIONAL,
                                text("Agentschap Kwaliteit Fictie", "Fictional Quality Agency"),
                                Optional.empty(),
                                Optional.empty())),
                List.of(),
                Optional.of(
                        new Grade(
                                "14",
                                "0-20",
                                Optional.of(decimal("20")),
                                Optional.of(decimal("10")))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of("nl"),
                Optional.of(new IscedField("0613")),
                Optional.of(
                        new UnitRef(
                                "G02",
                                Optional.of("2025-2026"),
                                text("Programmeren basis", "Programming basics"))),
                Optional.of("Q-GRAD"),
                Optional.of(AwardRecord.Contract.CREDIT),
                Optional.of(AwardRecord.Effect.EDUCATIONAL),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public static Draft.Linted linted(AwardRecord award) {
        LintOutcome outcome = new Draft.Unchecked(award).lint(_ -> List.of());
        return switch (outcome) {
            case LintOutcome.Accepted accepted -> accepted.award();
            case LintOutcome.Refused refused -> throw new AssertionError(refused.toString());
        };
    }

    public static RenderingContext unbound() {
        return context(Optional.empty(), Optional.empty());
    }

    public static RenderingContext bound() {
        String jwk =
                "{\"crv\":\"P-256\",\"kty\":\"EC\","
                        + "\"x\":\"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU\","
                        + "\"y\":\"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0\"}";
        return context(
                Optional.of(new PublicJwk(jwk)),
                Optional.of(Instant.parse("2027-11-23T09:00:00Z")));
    }

    public static RenderingContext withStatus(RenderingContext context, StatusEntry... status) {
        return new RenderingContext(
                context.credentialId(),
                context.issuer(),
                context.subjectId(),
                context.holderKey(),
                context.signedAt(),
                context.expiresAt(),
                List.of(status),
                context.typeMetadataBase());
    }

    private static RenderingContext context(Optional<PublicJwk> key, Optional<Instant> expiry) {
        return new RenderingContext(
                new CredentialId("https://issuer.example/c/5e9c"),
                new IssuerIdentity(
                        "did:web:issuer.example:i:zilverbeek",
                        URI.create("https://issuer.example/i/zilverbeek"),
                        zilverbeek()),
                "urn:uuid:0b9e2b7e-1111-4222-8333-444455556666",
                key,
                Instant.parse("2026-11-23T09:00:00.123Z"),
                expiry,
                List.of(
                        new StatusEntry.Bitstring(
                                URI.create("https://issuer.example/i/zilverbeek/status/1"),
                                71,
                                StatusPurpose.REVOCATION),
                        new StatusEntry.Token(
                                URI.create("https://issuer.example/i/zilverbeek/tokens/1"), 93)),
                BASE);
    }

    private static LocalizedText nl(String text) {
        return LocalizedText.of("nl", text);
    }

    private static BigDecimal decimal(String value) {
        return new BigDecimal(value);
    }

    private static SkillLink skill(String id) {
        return new SkillLink(
                URI.create("http://data.europa.eu/esco/skill/" + id), nl("vaardigheid " + id));
    }
}
