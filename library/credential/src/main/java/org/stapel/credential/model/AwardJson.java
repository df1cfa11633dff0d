package org.stapel.credential.model;

import org.erdtman.jcs.JsonCanonicalizer;
import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.encoding.RefusedInput;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.UncheckedIOException;

/// The one JSON form of an award record, as the schema `award-record` describes it.
///
/// Decimals are JSON strings in plain notation, so that they stay exact; what is absent or empty is
/// left out, so that one record has one form.
public final class AwardJson {
    private AwardJson() {}

    /// Reads an award record; reading what [#write] wrote gives an equal record.
    ///
    /// @throws RefusedInput with code `unknown_field`, `missing_field`, `wrong_type`, `too_many` or
    ///   `bad_value`, and the pointer of the place
    public static AwardRecord read(JsonNode json) {
        return JsonFields.record(json, "", AwardReader::award);
    }

    /// Writes every element that the record has.
    public static ObjectNode write(AwardRecord award) {
        return AwardWriter.award(award);
    }

    /// The canonical UTF-8 form, RFC 8785.
    public static Bytes canonical(AwardRecord award) {
        try {
            return Bytes.of(new JsonCanonicalizer(write(award).toString()).getEncodedUTF8());
        } catch (IOException e) {
            throw new UncheckedIOException("an award record has no canonical form", e);
        }
    }

    /// SHA-256 of [#canonical]; how a whole names its parts.
    public static Bytes digest(AwardRecord award) {
        return canonical(award).sha256();
    }
}
