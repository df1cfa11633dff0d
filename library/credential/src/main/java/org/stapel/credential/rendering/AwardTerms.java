package org.stapel.credential.rendering;

import org.stapel.credential.model.Assessment;
import org.stapel.credential.model.AwardRecord;
import org.stapel.credential.model.IscedField;
import org.stapel.credential.model.Participation;

import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/// The IRIs of the controlled vocabularies: those of the European Learning Model where one is
/// known, else our own, under the address where our type metadata is served.
///
/// An own term is `<base>/terms/<list>#<CODE>`; reading looks at the ending alone, so that a
/// credential stays readable when the address of an institution changes.
public final class AwardTerms {

    /// Prefix of every IRI of the European Learning Model's vocabularies.
    public static final String ELM = "http://data.europa.eu/snb/";

    private static final Map<Assessment.Type, String> ASSESSMENTS =
            Map.of(
                    Assessment.Type.WRITTEN_EXAM, ELM + "assessment/6e6cb2cc78",
                    Assessment.Type.ORAL_EXAM, ELM + "assessment/d30284d7df",
                    Assessment.Type.PRACTICAL, ELM + "assessment/6a4db9f11d",
                    Assessment.Type.PORTFOLIO, ELM + "assessment/4f03b91c0e",
                    Assessment.Type.PROJECT_WORK, ELM + "assessment/795dac4096",
                    Assessment.Type.CONTINUOUS, ELM + "assessment/3484bd7e51",
                    Assessment.Type.ARTEFACT, ELM + "assessment/de4d165a6c",
                    Assessment.Type.MARKED_ASSIGNMENT, ELM + "assessment/2939dae15f",
                    Assessment.Type.QUIZ, ELM + "assessment/b1b68f6735",
                    Assessment.Type.LEVEL_OF_ATTENDANCE, ELM + "assessment/7331eb4762");

    private static final Map<Participation, String> PARTICIPATIONS =
            Map.of(
                    Participation.PRESENTIAL, ELM + "learning-assessment/9191af2ed9",
                    Participation.ONLINE, ELM + "learning-assessment/920fbb3cbe",
                    Participation.BLENDED, ELM + "learning-assessment/e92d221e4d",
                    Participation.WORK_BASED, ELM + "learning-assessment/729f3bed4b",
                    Participation.PROJECT_BASED, ELM + "learning-assessment/7813801c77");

    private static final Map<Assessment.Supervision, String> SUPERVISIONS =
            Map.of(
                    Assessment.Supervision.UNSUPERVISED_NO_ID,
                    ELM + "supervision-verification/c598449d64");

    private static final Map<AwardRecord.Setting, String> SETTINGS =
            Map.of(
                    AwardRecord.Setting.FORMAL, ELM + "learning-setting/6fd4685715",
                    AwardRecord.Setting.NON_FORMAL, ELM + "learning-setting/e207a81fc7");

    private final URI base;

    public AwardTerms(URI typeMetadataBase) {
        this.base = typeMetadataBase;
    }

    public String assessment(Assessment.Type type) {
        return ASSESSMENTS.getOrDefault(type, own("assessment", type.name()));
    }

    public String participation(Participation form) {
        return PARTICIPATIONS.getOrDefault(form, own("participation", form.name()));
    }

    public String supervision(Assessment.Supervision kind) {
        return SUPERVISIONS.getOrDefault(kind, own("supervision", kind.name()));
    }

    public String setting(AwardRecord.Setting setting) {
        return SETTINGS.getOrDefault(setting, own("setting", setting.name()));
    }

    /// The European IRI of an EQF level.
    public static String eqf(int level) {
        return ELM + "eqf/" + level;
    }

    /// The European IRI of a field of education.
    public static String isced(IscedField field) {
        return ELM + "isced-f/" + field;
    }

    /// The IRI of one of our own terms.
    public String own(String list, String code) {
        String root = base.toString();
        return (root.endsWith("/") ? root : root + "/") + "terms/" + list + "#" + code;
    }

    /// The type of assessment that an IRI of either vocabulary stands for.
    public static Optional<Assessment.Type> assessmentOf(String iri) {
        return codeOf(iri, ASSESSMENTS, Assessment.Type.values());
    }

    public static Optional<Participation> participationOf(String iri) {
        return codeOf(iri, PARTICIPATIONS, Participation.values());
    }

    public static Optional<Assessment.Supervision> supervisionOf(String iri) {
        return codeOf(iri, SUPERVISIONS, Assessment.Supervision.values());
    }

    public static Optional<AwardRecord.Setting> settingOf(String iri) {
        return codeOf(iri, SETTINGS, AwardRecord.Setting.values());
    }

    private static <E extends Enum<E>> Optional<E> codeOf(
            String iri, Map<E, String> published, E[] all) {
        String fragment = iri.substring(iri.lastIndexOf('#') + 1);
        return Arrays.stream(all)
                .filter(code -> iri.equals(published.get(code)) || code.name().equals(fragment))
                .findFirst();
    }
}
