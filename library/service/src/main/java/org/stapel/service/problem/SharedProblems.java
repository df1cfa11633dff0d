package org.stapel.service.problem;

import java.util.List;

/// The problems that any endpoint can have.
final class SharedProblems implements ProblemTypes {
    @Override
    public List<ProblemType> types() {
        return List.of(
                new ProblemType("malformed_request", 400),
                new ProblemType("malformed_json", 400),
                new ProblemType("missing_body", 400),
                new ProblemType("missing_field", 400),
                new ProblemType("unknown_field", 400),
                new ProblemType("duplicate_key", 400),
                new ProblemType("wrong_type", 400),
                new ProblemType("bad_value", 400),
                new ProblemType("bad_number", 400),
                new ProblemType("too_deep", 400),
                new ProblemType("too_long", 400),
                new ProblemType("not_signed_in", 401),
                new ProblemType("forbidden", 403),
                new ProblemType("csrf", 403),
                new ProblemType("not_found", 404),
                new ProblemType("method_not_allowed", 405),
                new ProblemType("not_acceptable", 406),
                new ProblemType("request_timeout", 408),
                new ProblemType("length_required", 411),
                new ProblemType("too_large", 413),
                new ProblemType("unsupported_media_type", 415),
                new ProblemType("compressed_not_accepted", 415),
                new ProblemType("too_many_requests", 429),
                new ProblemType("too_many_attempts", 429),
                new ProblemType("internal_error", 500),
                new ProblemType("unavailable", 503),
                new ProblemType("storage_unavailable", 503),
                new ProblemType("storage_full", 503));
    }
}
