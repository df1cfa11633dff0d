package org.stapel.issuer.issuance.store;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.stapel.issuer.award.SettleAwards;
import org.stapel.issuer.issuance.Reconciler;
import org.stapel.issuer.journal.store.CatchUpOnActs;

/// At start-up: finishes intents, settles awards, completes the audit trail.
record FinishWhatIsLeft(Reconciler reconciler, SettleAwards settling, CatchUpOnActs acts)
        implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(FinishWhatIsLeft.class);

    @Override
    public void run(ApplicationArguments arguments) {
        Reconciler.Result result = reconciler.run();
        int unsettled = settling.settleAll().size();
        acts.run();
        LOG.info(
                "reconciled: {} issued, {} void, {} left, {} awards unsettled",
                result.issued(),
                result.voided(),
                result.left(),
                unsettled);
    }
}
