package org.stapel.issuer.console.web;

import org.stapel.issuer.award.Award;
import org.stapel.issuer.desk.web.People;
import org.stapel.service.audit.AuditEntry;
import org.stapel.service.audit.AuditTrail;
import org.stapel.service.audit.Verified;
import org.stapel.service.web.Language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What the audit trail holds about an award, its credentials and its claim links, and whether the
/// chain around these entries is as it was written.
record AwardTrail(AuditTrail trail, People people, ConsoleWords words) {
    private static final int MOST = 200;

    /// To whom learners show their award is nobody's business at the institution.
    private static final String SHOWING = "show-link.";

    /// Entries of the chain that one page reads again; behind them only the neighbours are read.
    private static final long SECTION = 2_000;

    /// One entry.
    record Line(long sequence, String at, String what, String format, String who) {}

    /// @param verdict one sentence
    record Shown(List<Line> lines, boolean intact, String verdict, boolean more) {
        public Shown {
            lines = List.copyOf(lines);
        }
    }

    Shown about(Language language, Award award) {
        String institution = award.file().institution().value();
        List<AuditEntry> entries =
                trail.about(institution, award.file().id().value(), 0, MOST).stream()
                        .filter(entry -> !entry.draft().action().startsWith(SHOWING))
                        .toList();
        List<Line> lines = entries.stream().map(entry -> line(language, entry)).toList();
        if (entries.isEmpty()) return new Shown(lines, true, "", false);
        Verified section = trail.verifySection(institution, before(entries.getFirst()), SECTION);
        Verified all = behind(section, institution, entries).findFirst().orElse(section);
        String verdict = verdict(language, institution, entries, all);
        return new Shown(lines, all instanceof Verified.Intact, verdict, entries.size() == MOST);
    }

    /// What is broken around the entries that the section did not reach.
    private Stream<Verified> behind(
            Verified section, String institution, List<AuditEntry> entries) {
        if (!(section instanceof Verified.Intact(var reached))) return Stream.empty();
        return entries.stream()
                .filter(entry -> entry.sequence() > reached.sequence())
                .map(entry -> trail.verifySection(institution, before(entry), 2))
                .filter(Verified.Broken.class::isInstance);
    }

    private String verdict(
            Language language, String institution, List<AuditEntry> entries, Verified found) {
        return switch (found) {
            case Verified.Broken(var sequence, _) ->
                    said(language, "broken", sequence, institution);
            case Verified.Intact(var reached)
                    when reached.sequence() == trail.head(institution).sequence() ->
                    said(language, "intact", entries.getFirst().sequence(), institution);
            case Verified.Intact _ ->
                    said(language, "around", entries.getFirst().sequence(), institution);
        };
    }

    private String said(Language language, String key, long sequence, String institution) {
        return words.texts()
                .sentence(
                        language,
                        "console.trail." + key,
                        Map.of("0", Long.toString(sequence), "1", institution));
    }

    private Line line(Language language, AuditEntry entry) {
        var draft = entry.draft();
        return new Line(
                entry.sequence(),
                words.moment(language, draft.at()),
                words.ofCode(language, "console.act.", draft.action()),
                Optional.ofNullable(draft.details().get("format"))
                        .map(format -> words.ofCode(language, "console.format.", format))
                        .orElse(""),
                people.named(language, draft.actor()));
    }

    private static long before(AuditEntry entry) {
        return entry.sequence() - 1;
    }
}
