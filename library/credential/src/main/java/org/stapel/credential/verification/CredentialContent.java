package org.stapel.credential.verification;

import org.stapel.credential.model.AwardKind;
import org.stapel.credential.model.LocalizedText;
import org.stapel.credential.rendering.CredentialFormat;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a credential says, read back from any format that this verifier knows: signed data only,
/// everything optional that a foreign issuer may leave out.
public record CredentialContent(
        String formatName,
        Optional<CredentialFormat> format,
        String credentialId,
        Optional<AwardKind> kind,
        Optional<String> personName,
        Optional<LocalDate> birthDate,
        Optional<LocalizedText> title,
        Optional<LocalizedText> description,
        Optional<LocalizedText> issuerName,
        String issuerId,
        Optional<LocalizedText> awardingBody,
        Optional<String> country,
        Optional<LocalDate> awardedDate,
        Optional<Instant> signedAt,
        Optional<Instant> expiresAt,
        Optional<LocalDate> achievementValidUntil,
        Optional<BigDecimal> ects,
        Optional<BigDecimal> hours,
        Optional<Integer> eqf,
        Optional<String> field,
        Optional<String> grade,
        Optional<String> gradeMaximum,
        List<String> assessmentTypes,
        Optional<String> supervision,
        Optional<String> participation,
        List<String> qualityAssurance,
        List<LocalizedText> outcomes,
        List<URI> skills,
        List<LocalizedText> prerequisites,
        List<LocalizedText> partOf,
        List<Part> parts,
        Optional<String> setting,
        Optional<String> route,
        Optional<String> supersedes,
        Placement placement) {
    /// Where the award stands among units and programmes.
    ///
    /// @param award id of the award
    /// @param passMark on the scale of the grade
    /// @param exempted units from which it exempts
    public record Placement(
            Optional<String> award,
            Optional<Unit> unit,
            Optional<String> programme,
            Optional<String> passMark,
            List<Unit> exempted) {
        public Placement {
            exempted = List.copyOf(exempted);
        }
    }

    /// A course unit of the issuer.
    public record Unit(String id, Optional<String> version) {}

    /// A part that the credential names.
    public record Part(
            LocalizedText title,
            Optional<String> unit,
            Optional<BigDecimal> ects,
            Optional<String> award) {}

    public CredentialContent {
        assessmentTypes = List.copyOf(assessmentTypes);
        qualityAssurance = List.copyOf(qualityAssurance);
        outcomes = List.copyOf(outcomes);
        skills = List.copyOf(skills);
        prerequisites = List.copyOf(prerequisites);
        partOf = List.copyOf(partOf);
        parts = List.copyOf(parts);
    }
}
