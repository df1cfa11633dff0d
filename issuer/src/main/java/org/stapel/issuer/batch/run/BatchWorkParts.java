package org.stapel.issuer.batch.run;

import org.stapel.issuer.award.Awards;
import org.stapel.issuer.award.ChangeStanding;
import org.stapel.issuer.award.IntakeAward;
import org.stapel.issuer.batch.Batches;
import org.stapel.issuer.batch.check.CheckContexts;
import org.stapel.issuer.institution.Institutions;

import java.time.InstantSource;

/// What the work on batches stands on.
public record BatchWorkParts(
        Batches batches,
        WalkChunks walk,
        CheckContexts contexts,
        Institutions institutions,
        IntakeAward intake,
        Awards awards,
        ChangeStanding changing,
        InstantSource clock) {
    private static final int AT_ONCE = 8;

    public BatchWork work() {
        var parallel = new InParallel(AT_ONCE);
        return new BatchWork(
                batches,
                institutions,
                new CheckFile(batches, walk, contexts, parallel),
                new SignFile(batches, walk, contexts, intake, awards, parallel, clock),
                new StopFile(batches, walk, awards, changing, parallel, clock));
    }
}
