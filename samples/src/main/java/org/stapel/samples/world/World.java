package org.stapel.samples.world;

import org.stapel.credential.model.AwardJson;
import org.stapel.credential.model.AwardRecord;
import org.stapel.credential.model.InstitutionId;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The fictional world in which the demo and the end-to-end tests take place; every person and
/// institution in it is invented.
public final class World {

    /// The day on which the demo takes place.
    public static final LocalDate DEMO_DAY = LocalDate.of(2026, 11, 23);

    private static final List<String> INSTITUTIONS =
            List.of("lindewaard", "zilverbeek", "klaproos", "linde-beek", "ruritania", "zandloper");
    private static final List<String> CATALOGUES =
            List.of("lindewaard", "zilverbeek", "klaproos", "linde-beek", "ruritania");
    private static final List<String> LEARNERS = List.of("fien", "bram", "noor", "amira");
    private static final int NUMBERED_AWARDS = 15;

    private final List<SampleInstitution> institutions;
    private final List<SampleLearner> learners;
    private final List<SampleAward> awards;
    private final List<ObjectNode> qualifications;

    private World(
            List<SampleInstitution> institutions,
            List<SampleLearner> learners,
            List<SampleAward> awards,
            List<ObjectNode> qualifications) {
        this.institutions = institutions;
        this.learners = learners;
        this.awards = awards;
        this.qualifications = qualifications;
    }

    /// Reads every file of the world.
    ///
    /// @throws IllegalStateException when a file is missing
    public static World load() {
        List<SampleInstitution> institutions =
                INSTITUTIONS.stream()
                        .map(id -> WorldReader.institution(WorldFiles.read("orgs/" + id + ".json")))
                        .toList();
        List<SampleLearner> learners =
                LEARNERS.stream()
                        .map(id -> WorldReader.learner(WorldFiles.read("learners/" + id + ".json")))
                        .toList();
        List<SampleAward> awards = awardNames().map(name -> award(name, learners)).toList();
        SampleSetImporter importer = new SampleSetImporter(institutions);
        return new World(
                institutions,
                learners,
                awards,
                importer.qualifications(WorldFiles.read("sample-set.json")));
    }

    public List<SampleInstitution> institutions() {
        return institutions;
    }

    /// The institution with this id, as in `zilverbeek`.
    public Optional<SampleInstitution> institution(InstitutionId id) {
        return institutions.stream().filter(institution -> institution.id().equals(id)).findFirst();
    }

    public List<SampleLearner> learners() {
        return learners;
    }

    public List<SampleAward> awards() {
        return awards;
    }

    /// The award with this name, as in `M01`.
    public Optional<SampleAward> award(String name) {
        return awards.stream().filter(award -> award.name().equals(name)).findFirst();
    }

    /// The awards that this institution issues.
    public List<SampleAward> awardsOf(InstitutionId issuer) {
        return awards.stream().filter(award -> award.issuer().equals(issuer)).toList();
    }

    /// The qualifications, as the schema `qualification` describes them.
    public List<ObjectNode> qualifications() {
        return qualifications.stream().map(ObjectNode::deepCopy).toList();
    }

    /// What is taken for what, as the schema `stacking-world` describes it.
    public JsonNode equivalences() {
        return WorldFiles.readAny("equivalences.json");
    }

    /// The catalogue of one institution, as the schema `catalogue` describes it; a closed
    /// institution has none.
    public Optional<ObjectNode> catalogue(InstitutionId institution) {
        return CATALOGUES.contains(institution.value())
                ? Optional.of(WorldFiles.read("catalogues/" + institution + ".json"))
                : Optional.empty();
    }

    /// The sample set itself, with the oracles of the stacking cases.
    public ObjectNode sampleSet() {
        return WorldFiles.read("sample-set.json");
    }

    private static Stream<String> awardNames() {
        return Stream.concat(
                IntStream.rangeClosed(1, NUMBERED_AWARDS).mapToObj("M%02d"::formatted),
                Stream.of("N14"));
    }

    private static SampleAward award(String name, List<SampleLearner> learners) {
        ObjectNode json = WorldFiles.read("awards/" + name + ".json");
        AwardRecord award = AwardJson.read(json);
        SampleLearner learner =
                learners.stream()
                        .filter(candidate -> candidate.has(name))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("nobody holds " + name));
        InstitutionId issuer = new InstitutionId(award.awardingBodies().getFirst().id());
        return new SampleAward(name, json, award, issuer, learner);
    }
}
