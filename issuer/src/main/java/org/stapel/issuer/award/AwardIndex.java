package org.stapel.issuer.award;

import org.stapel.credential.model.AwardRecord;
import org.stapel.credential.model.IscedField;
import org.stapel.credential.model.Workload;

import java.util.List;
import java.util.Optional;

/// By what an award is found and counted without opening its record. Nothing in it names a person.
///
/// @param words keyed digests of the beginnings of the learner's names; none once the learner was
///   erased
/// @param offer id of the course unit, or of what the catalogue offered
/// @param eqf level, 1 to 8
/// @param field ISCED-F code
/// @param ects exact decimal
/// @param year of the award
/// @param route by which it was earned; empty in files from before it was kept
public record AwardIndex(
        List<String> words,
        Optional<String> offer,
        Optional<Integer> eqf,
        Optional<String> field,
        Optional<String> ects,
        int year,
        Optional<AwardRecord.Route> route) {
    public AwardIndex {
        words = List.copyOf(words);
    }

    static AwardIndex of(AwardRecord award, List<String> words, Optional<String> offer) {
        return new AwardIndex(
                words,
                award.unit().map(unit -> unit.id()).or(() -> offer),
                award.level().map(level -> level.eqf()),
                award.field().map(IscedField::value),
                award.workload().flatMap(Workload::ects).map(ects -> ects.toString()),
                award.awardedDate().getYear(),
                Optional.of(award.route()));
    }

    /// After its learner was erased.
    AwardIndex withoutWords() {
        return new AwardIndex(List.of(), offer, eqf, field, ects, year, route);
    }
}
