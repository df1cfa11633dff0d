package org.stapel.issuer.award;

import org.stapel.credential.encoding.StrictJson;
import org.stapel.credential.model.AwardRecord;
import org.stapel.issuer.privacy.PersonalData;

import tools.jackson.databind.node.ObjectNode;

import java.util.Optional;

/// Opens the sealed record of an award.
public record OpenAward(PersonalData personalData, AwardNotation notation) {
    /// The record; empty when its learner was erased.
    public Optional<AwardRecord> open(AwardFile file) {
        return json(file)
                .map(json ->
                        switch (notation.read(json)) {
                            case AwardNotation.Reading.Read(var award) -> award;
                            case AwardNotation.Reading.Refused(var findings) ->
                                    throw new IllegalStateException(
                                            "a stored award cannot be read: "
                                                    + findings.getFirst().code());
                        });
    }

    /// Whether the record can still be opened: its learner was not erased.
    public boolean isReadable(AwardFile file) {
        return personalData.open(file.sealedRecord()).isPresent();
    }

    /// The record's JSON as it was taken in, with its id; empty when its learner was erased.
    public Optional<ObjectNode> json(AwardFile file) {
        return personalData.open(file.sealedRecord()).map(t -> (ObjectNode) StrictJson.parse(t));
    }
}
