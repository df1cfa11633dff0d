package org.stapel.issuer.journal.store;

import org.stapel.issuer.journal.Act;
import org.stapel.issuer.journal.CountActs;
import org.stapel.service.audit.AuditDraft;
import org.stapel.service.audit.AuditTrail;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/// Puts the acts that documents carry into the audit trail: after each change, and again at
/// start-up for the days in which a crash may have come between.
public record PostActs(AuditTrail trail, CountActs counting) {
    /// The key under which a document is found by the day of its last act.
    public static final String DAY = "acted_on";

    /// Posts these acts of one document; those that are there already stay as they are.
    ///
    /// @param subject the document's id, unique within the organisation
    /// @param first place in the document's history of the first of these acts
    public void post(String organisation, String subject, List<Act> acts, int first) {
        repost(organisation, subject, acts, first);
        if (!acts.isEmpty()) counting.count(acts.getLast());
    }

    /// The same at start-up; nothing is counted.
    public void repost(String organisation, String subject, List<Act> acts, int first) {
        for (int i = 0; i < acts.size(); i++) post(organisation, subject, acts.get(i), first + i);
    }

    /// The value of [#DAY] for a document whose last act is this one.
    public static List<String> day(Act last) {
        return List.of(LocalDate.ofInstant(last.at(), ZoneOffset.UTC).toString());
    }

    private void post(String organisation, String subject, Act act, int place) {
        trail.append(
                new AuditDraft(
                        subject + "/" + place,
                        act.at(),
                        act.actor(),
                        organisation,
                        act.type(),
                        subject,
                        act.details()));
    }
}
