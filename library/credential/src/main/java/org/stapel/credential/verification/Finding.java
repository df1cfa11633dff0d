package org.stapel.credential.verification;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/// What one check answers; it never throws, so that the report shows all findings and tells "no"
/// from "cannot say".
///
/// @param code stable and public, as in `bad_signature`, `revoked`, `status_unavailable`; `ok` for
///   a plain pass
/// @param parameters values for the sentence in the reader's language (dates as ISO 8601, names as
///   signed)
/// @param evidence what the answer rests on, in reading order: list URL, index, fetched-at, key id,
///   rule id
public record Finding(
        CheckName check,
        Result result,
        String code,
        Map<String, String> parameters,
        SequencedMap<String, String> evidence) {
    /// PASSED and REMARK count as yes, FAILED as no, UNKNOWN as "could not be checked"; NOT_ASKED
    /// counts for nothing.
    public enum Result {
        PASSED,
        REMARK,
        FAILED,
        UNKNOWN,
        NOT_ASKED
    }

    public Finding {
        parameters = Map.copyOf(parameters);
        evidence = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(evidence));
    }
}
