package org.stapel.issuer.cataloguing.web;

import org.stapel.credential.profile.LintFinding.Severity;
import org.stapel.issuer.cataloguing.OfferFinding;
import org.stapel.issuer.desk.web.Visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The findings in a form that is still being filled in, for the script of its page.
record LiveFindings(OfferDesk desk, OfferWords words) {
    /// @param findings of all fields
    /// @param summary one sentence for who cannot see them
    record Answer(List<Finding> findings, String summary) {}

    /// @param field name as in `data-said`; empty for the whole
    record Finding(String field, boolean error, String sentence) {}

    Answer of(Visit visit, Editing editing, PostedOffer posted) {
        var found = desk.found(visit, editing, posted.form(desk.layout(editing)));
        List<Finding> findings = new ArrayList<>();
        found.byInput()
                .forEach((field, all) ->
                        all.forEach(one -> findings.add(finding(visit, field, one))));
        return new Answer(findings.stream().distinct().toList(), summary(visit, findings));
    }

    private Finding finding(Visit visit, String field, OfferFinding finding) {
        return new Finding(
                field,
                finding.severity() == Severity.ERROR,
                words.sentence(visit.language(), finding));
    }

    private String summary(Visit visit, List<Finding> findings) {
        long errors = findings.stream().distinct().filter(Finding::error).count();
        String key = errors == 0 ? "none" : errors == 1 ? "one" : "many";
        return words.texts()
                .sentence(
                        visit.language(),
                        "catalogue.live." + key,
                        Map.of("n", Long.toString(errors)));
    }
}
