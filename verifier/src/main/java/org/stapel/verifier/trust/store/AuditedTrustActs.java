package org.stapel.verifier.trust.store;

import org.stapel.service.audit.AuditDraft;
import org.stapel.service.audit.AuditTrail;
import org.stapel.verifier.trust.RecordTrustAct;

import java.time.InstantSource;
import java.util.Map;

/// Acts on the trust list in the audit trail, under the organisation `trust-list`.
record AuditedTrustActs(AuditTrail trail, InstantSource clock) implements RecordTrustAct {
    private static final String ORGANISATION = "trust-list";

    @Override
    public void record(String act, String account, String subject, String detail) {
        String name = detail.replaceAll("[^!-?A-~]+", ";");
        Map<String, String> details = name.isEmpty() ? Map.of() : Map.of("detail", cut(name));
        trail.append(
                new AuditDraft(
                        act + ";" + subject,
                        clock.instant(),
                        account,
                        ORGANISATION,
                        act,
                        subject,
                        details));
    }

    private static String cut(String name) {
        return name.length() <= 200 ? name : name.substring(0, 200);
    }
}
