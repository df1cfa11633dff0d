package org.stapel.service.problem;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.stapel.service.web.Correlation;
import org.stapel.service.web.Language;
import org.stapel.service.web.Texts;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Turns a code into the answer that tells it: problem+json with a title in the reader's language.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc9457#section-3">RFC 9457, section 3</a>
public final class Problems {
    private final ProblemTable table;
    private final Texts texts;

    Problems(ProblemTable table, Texts texts) {
        this.table = table;
        this.texts = texts;
    }

    /// A problem of the whole request.
    public ResponseEntity<ProblemDetail> of(String code, String detail) {
        return of(code, "", detail, Map.of());
    }

    /// A problem at one place of the input.
    public ResponseEntity<ProblemDetail> of(String code, String pointer, String detail) {
        return of(code, pointer, detail, Map.of());
    }

    /// A problem at one place, with the values that its title names.
    public ResponseEntity<ProblemDetail> of(
            String code, String pointer, String detail, Map<String, String> parameters) {
        return answer(body(code, pointer, detail, parameters));
    }

    /// Several faults of one input under one code.
    public ResponseEntity<ProblemDetail> of(String code, String detail, List<Fault> faults) {
        var body = body(code, "", detail, Map.of());
        body.setProperty("errors", List.copyOf(faults));
        return answer(body);
    }

    ProblemDetail body(String code, String pointer, String detail, Map<String, String> parameters) {
        var body = ProblemDetail.forStatus(HttpStatusCode.valueOf(table.status(code)));
        body.setType(URI.create("/problems/" + code));
        body.setTitle(title(Language.of(LocaleContextHolder.getLocale()), code, parameters));
        body.setDetail(detail);
        body.setInstance(URI.create("urn:uuid:" + Correlation.current()));
        body.setProperty("code", code);
        body.setProperty("pointer", pointer);
        return body;
    }

    String title(Language language, String code, Map<String, String> parameters) {
        var key =
                Optional.of("problem." + code)
                        .filter(candidate -> texts.find(language, candidate).isPresent())
                        .orElse("problem.other");
        return texts.sentence(language, key, parameters);
    }

    static ResponseEntity<ProblemDetail> answer(ProblemDetail body) {
        return ResponseEntity.status(body.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body);
    }
}
