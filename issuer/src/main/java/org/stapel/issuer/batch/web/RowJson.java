package org.stapel.issuer.batch.web;

import org.stapel.credential.model.AwardId;
import org.stapel.issuer.batch.report.ListRows;
import org.stapel.issuer.batch.row.Difference;
import org.stapel.issuer.batch.words.BatchWords;
import org.stapel.service.web.Language;

import java.util.List;
import java.util.Optional;

/// A row as the API tells it.
record RowJson(
        int row,
        String state,
        Optional<String> reference,
        Optional<String> award,
        List<FindingJson> findings,
        List<Difference> differences) {
    /// What is to be said of a row.
    record FindingJson(
            String severity,
            String code,
            String rule,
            String pointer,
            Optional<String> column,
            String text) {}

    static RowJson of(ListRows.Listed listed, BatchWords words, Language language) {
        return new RowJson(
                listed.row().number(),
                listed.row().state().code(),
                listed.row().reference(),
                listed.row().award().map(AwardId::value),
                listed.content().findings().stream()
                        .map(f ->
                                new FindingJson(
                                        f.error() ? "error" : "warning",
                                        f.code(),
                                        f.rule(),
                                        f.pointer(),
                                        f.header(),
                                        words.finding(language, f)))
                        .toList(),
                listed.content().differences());
    }
}
