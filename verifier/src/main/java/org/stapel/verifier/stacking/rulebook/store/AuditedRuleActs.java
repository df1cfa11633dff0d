package org.stapel.verifier.stacking.rulebook.store;

import org.stapel.service.audit.AuditDraft;
import org.stapel.service.audit.AuditTrail;
import org.stapel.verifier.stacking.rulebook.RecordRuleAct;

import java.time.InstantSource;
import java.util.Map;

/// Changes to the rulebook in the audit trail of the organisation.
record AuditedRuleActs(AuditTrail trail, InstantSource clock) implements RecordRuleAct {
    @Override
    public void record(Act act) {
        String revision = Long.toString(act.revision());
        trail.append(
                new AuditDraft(
                        act.name() + ";" + act.subject() + ";" + revision,
                        clock.instant(),
                        act.account(),
                        act.organisation(),
                        act.name(),
                        act.subject(),
                        Map.of("revision", revision)));
    }
}
