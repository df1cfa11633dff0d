package org.stapel.issuer.audit.web;

import org.springframework.web.servlet.ModelAndView;
import org.stapel.issuer.desk.web.People;
import org.stapel.issuer.desk.web.Visit;
import org.stapel.service.audit.AuditEntry;
import org.stapel.service.audit.AuditHead;
import org.stapel.service.audit.AuditTrail;
import org.stapel.service.audit.Verified;
import org.stapel.service.web.Language;
import org.stapel.service.web.Texts;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The chain of an institution, newest entries first, and a check of it in sections.
record AuditPage(AuditTrail trail, People people, Texts texts, ZoneId zone) {
    private static final int SIZE = 50;

    /// Entries that one check reads again, about a second of work.
    private static final long SECTION = 20_000;

    /// One entry.
    record Line(long sequence, String at, String what, String subject, String who) {}

    /// @param further behind which to check on; 0 at the end
    record Checked(boolean intact, String sentence, long further) {}

    ModelAndView of(Visit visit, Optional<Long> upTo, Optional<Long> check) {
        AuditHead head = trail.head(visit.id());
        long last = Math.clamp(upTo.orElse(head.sequence()), 0, head.sequence());
        long first = Math.max(0, last - SIZE);
        List<Line> lines =
                last == 0
                        ? List.of()
                        : trail.page(visit.id(), first, (int) (last - first)).reversed().stream()
                                .map(entry -> line(visit.language(), entry))
                                .toList();
        return visit.page("console/audit")
                .addObject("head", head)
                .addObject("lines", lines)
                .addObject("older", first)
                .addObject("newest", last == head.sequence())
                .addObject("export", "/api/institutions/" + visit.id() + "/audit?after=0")
                .addObject("checked", check.map(from -> checked(visit, from, head)).orElse(null));
    }

    private Checked checked(Visit visit, long unverifiedFrom, AuditHead head) {
        long from = Math.clamp(unverifiedFrom, 0, head.sequence());
        return switch (trail.verifySection(visit.id(), from, SECTION)) {
            case Verified.Broken(var sequence, var fault) ->
                    new Checked(
                            false,
                            said(visit.language(), "broken." + fault.name(), from, sequence),
                            0);
            case Verified.Intact(var reached) ->
                    new Checked(
                            true,
                            said(visit.language(), "intact", from, reached.sequence()),
                            reached.sequence() < head.sequence() ? reached.sequence() : 0);
        };
    }

    private String said(Language language, String key, long from, long sequence) {
        return texts.sentence(
                language,
                "audit.check." + key,
                Map.of("0", Long.toString(from + 1), "1", Long.toString(sequence)));
    }

    private Line line(Language language, AuditEntry entry) {
        var draft = entry.draft();
        return new Line(
                entry.sequence(),
                texts.dateTime(language, draft.at(), zone),
                texts.find(language, "console.act." + draft.action()).orElse(draft.action()),
                draft.subject(),
                people.named(language, draft.actor()));
    }
}
