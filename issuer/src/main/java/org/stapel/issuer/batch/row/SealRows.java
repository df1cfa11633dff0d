package org.stapel.issuer.batch.row;

import org.stapel.issuer.privacy.LearnerRef;
import org.stapel.issuer.privacy.PersonalData;
import org.stapel.issuer.privacy.SealedText;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/// Seals and opens what the rows of a chunk say, under the key of their batch.
public record SealRows(PersonalData personalData) {
    private static final TypeReference<TreeMap<Integer, RowContent>> CONTENTS =
            new TypeReference<>() {};

    public SealedText seal(LearnerRef batchKey, Map<Integer, RowContent> contents) {
        return personalData.seal(
                batchKey, JsonMapper.shared().writeValueAsString(new TreeMap<>(contents)));
    }

    /// By row number, in order; empty once the rows were purged.
    public SequencedMap<Integer, RowContent> open(SealedText sealed) {
        return personalData
                .open(sealed)
                .map(text -> JsonMapper.shared().readValue(text, CONTENTS))
                .orElseGet(TreeMap::new);
    }
}
