package org.stapel.credential.model;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Everything that was awarded, once and immutable: a superset of Annex I of the Council
/// Recommendation on micro-credentials (2022/C 243/02). Numbers in the comments are the elements of
/// Annex I.
///
/// Dates are the institution's civil dates; `awardedDate` may lie years before the signing.
public record AwardRecord(
        AwardId id,
        String awardReference,
        AwardKind kind,
        Set<Subtype> subtypes,
        Setting setting,
        Route route,
        List<String> profiles,
        Learner learner, // 1
        LocalizedText title, // 2
        Optional<LocalizedText> description,
        List<Organisation> awardingBodies, // 3, 4
        Optional<Organisation> organisingBody,
        Optional<Organisation> recognisingBody,
        LocalDate awardedDate, // 5
        Optional<LocalDate> validUntil,
        List<Outcome> outcomes, // 6
        Optional<Workload> workload, // 7
        Optional<Level> level, // 8
        List<Assessment> assessments, // 9, 13
        Optional<Participation> participation, // 10
        List<QualityAssurance> qualityAssurance, // 11
        List<LocalizedText> prerequisites, // 12
        Optional<Grade> grade, // 14
        Optional<Stackability> stackability, // 15
        Optional<LocalizedText> furtherInformation, // 16
        Optional<URI> furtherInformationUrl,
        List<String> languages,
        Optional<IscedField> field,
        Optional<UnitRef> unit,
        Optional<String> programme,
        Optional<Contract> contract,
        Optional<Effect> effect,
        List<UnitRef> exemptedUnits,
        List<AwardPart> parts,
        Optional<LearningActivity> activity,
        Optional<AwardId> supersedes,
        Optional<Provenance> provenance) {

    /// Subtypes of a microcredential: the agreed Flemish types, and the label microdegree, which
    /// may go with a type.
    public enum Subtype {
        MICRODEGREE,
        TYPE_1,
        TYPE_2,
        TYPE_3A,
        TYPE_3B
    }

    /// The setting of the learning.
    public enum Setting {
        FORMAL,
        NON_FORMAL,
        WORKPLACE,
        DUAL
    }

    /// How the learner got here: by teaching, by recognised competence (EVC), or by recognised
    /// qualification (EVK).
    public enum Route {
        TAUGHT,
        EVC,
        EVK
    }

    /// The contract under which a course unit was taken.
    public enum Contract {
        DIPLOMA,
        CREDIT,
        EXAM
    }

    /// The civil effect of the award.
    public enum Effect {
        EDUCATIONAL,
        PROFESSIONAL,
        NONE
    }

    /// Why this was awarded: the rule and profile versions that were applied, and the role of who
    /// confirmed.
    public record Provenance(
            Optional<String> rule, List<String> profileVersions, Optional<String> confirmedBy) {
        public Provenance {
            profileVersions = List.copyOf(profileVersions);
        }
    }

    public AwardRecord {
        subtypes = Set.copyOf(subtypes);
        profiles = List.copyOf(profiles);
        awardingBodies = List.copyOf(awardingBodies);
        outcomes = List.copyOf(outcomes);
        assessments = List.copyOf(assessments);
        qualityAssurance = List.copyOf(qualityAssurance);
        prerequisites = List.copyOf(prerequisites);
        languages = List.copyOf(languages);
        exemptedUnits = List.copyOf(exemptedUnits);
        parts = List.copyOf(parts);
        if (awardReference.isBlank())
            throw new IllegalArgumentException("an award needs a reference");
        if (awardingBodies.isEmpty())
            throw new IllegalArgumentException("an award needs an awarding body");
    }
}
