package org.stapel.credential.rendering.openbadge;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What an alignment of one of our badges says: Open Badges 3.0 has no property of its own for
/// these elements, and alignments with `ext:` target types carry them without a JSON-LD context of
/// ours.
public enum BadgeAlignment {
    EQF("ext:EQF"),
    ISCED_F("ext:ISCED-F"),
    ECTS("ext:ECTS"),
    VKS("ext:VKS"),
    EHEA_CYCLE("ext:QF-EHEA"),
    SKILL("ceasn:Competency"),
    QUALITY_ASSURANCE("ext:QualityAssurance"),
    LEVEL_BASIS("ext:StapelLevelBasis"),
    KIND("ext:StapelKind"),
    SUBTYPE("ext:StapelSubtype"),
    SETTING("ext:StapelSetting"),
    ROUTE("ext:StapelRoute"),
    PROFILE("ext:StapelProfile"),
    AWARDING_BODY("ext:StapelAwardingBody"),
    ORGANISING_BODY("ext:StapelOrganisingBody"),
    RECOGNISING_BODY("ext:StapelRecognisingBody"),
    VALID_UNTIL("ext:StapelValidUntil"),
    OUTCOME("ext:StapelOutcome"),
    OUTCOME_CODE("ext:StapelOutcomeCode"),
    HOURS("ext:StapelHours"),
    ASSESSMENT("ext:StapelAssessment"),
    SUPERVISION("ext:StapelSupervision"),
    PARTICIPATION("ext:StapelParticipation"),
    PREREQUISITE("ext:StapelPrerequisite"),
    STACKABLE("ext:StapelStackable"),
    TOWARD("ext:StapelToward"),
    FURTHER_INFORMATION("ext:StapelFurtherInformation"),
    LANGUAGE("ext:StapelLanguage"),
    UNIT("ext:StapelUnit"),
    PROGRAMME("ext:StapelProgramme"),
    CONTRACT("ext:StapelContract"),
    EFFECT("ext:StapelEffect"),
    EXEMPTED_UNIT("ext:StapelExemptedUnit"),
    PART("ext:StapelPart"),
    ACTIVITY_HOURS("ext:StapelActivityHours"),
    DIRECTED_BY("ext:StapelDirectedBy"),
    MENTOR_ROLE("ext:StapelMentorRole"),
    SUPERSEDES("ext:StapelSupersedes");

    /// Identifier type of the award reference among the achievement's other identifiers.
    public static final String AWARD_REFERENCE = "ext:StapelAwardReference";

    /// Identifier type of a part's digest: `<award id>#sha-256=<hex>`.
    public static final String PART_DIGEST = "ext:StapelPartDigest";

    private final String targetType;

    BadgeAlignment(String targetType) {
        this.targetType = targetType;
    }

    public String targetType() {
        return targetType;
    }

    public static Optional<BadgeAlignment> ofTargetType(String targetType) {
        return Arrays.stream(values())
                .filter(alignment -> alignment.targetType.equals(targetType))
                .findFirst();
    }

    /// The list of own terms in which the codes of this alignment stand.
    String termList() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
