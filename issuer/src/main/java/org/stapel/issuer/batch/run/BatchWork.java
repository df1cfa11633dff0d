package org.stapel.issuer.batch.run;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stapel.issuer.batch.Batch;
import org.stapel.issuer.batch.BatchId;
import org.stapel.issuer.batch.Batches;
import org.stapel.issuer.batch.Life;
import org.stapel.issuer.batch.Work;
import org.stapel.issuer.batch.row.RowState;
import org.stapel.issuer.institution.Institution;
import org.stapel.issuer.institution.Institutions;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Does the work on batches on virtual threads, two batches at a time; what fails is tried again,
/// ever more patiently. What the end of the process cuts off, [#resume] goes on with.
public final class BatchWork implements Work, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BatchWork.class);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final Batches batches;
    private final Institutions institutions;
    private final CheckFile checking;
    private final SignFile signing;
    private final StopFile stopping;
    private final Map<BatchId, Job> jobs = new ConcurrentHashMap<>();
    private final Semaphore places = new Semaphore(2);
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean closed;

    private record Job(Progress progress, CountDownLatch ended) {}

    BatchWork(
            Batches batches,
            Institutions institutions,
            CheckFile checking,
            SignFile signing,
            StopFile stopping) {
        this.batches = batches;
        this.institutions = institutions;
        this.checking = checking;
        this.signing = signing;
        this.stopping = stopping;
    }

    /// At start-up.
    public void resume() {
        batches.busy().forEach(this::begin);
    }

    @Override
    public void begin(BatchId batch) {
        var job = new Job(new Progress(), new CountDownLatch(1));
        if (closed || jobs.putIfAbsent(batch, job) != null) return;
        executor.execute(() -> run(batch, job));
    }

    @Override
    public void halt(BatchId batch) {
        Job job = jobs.get(batch);
        if (job != null) job.progress().halt();
    }

    @Override
    public boolean await(BatchId batch, Duration most) {
        Job job = jobs.get(batch);
        try {
            return job == null || job.ended().await(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public Map<RowState, Integer> countsOf(Batch batch) {
        Job job = jobs.get(batch.id());
        return job == null ? batch.total() : job.progress().over(batch.total());
    }

    private void run(BatchId id, Job job) {
        try {
            places.acquire();
            try {
                work(id, job.progress());
            } finally {
                places.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            jobs.remove(id, job);
            job.ended().countDown();
        }
        if (!closed && isBusy(id)) begin(id);
    }

    /// A store that does not answer now leaves the work to be done.
    private boolean isBusy(BatchId id) {
        try {
            return batches.byId(id).map(batch -> batch.life().isBusy()).orElse(false);
        } catch (RuntimeException failure) {
            LOG.warn("a batch cannot be looked at now, and is tried again", failure);
            return true;
        }
    }

    private void work(BatchId id, Progress progress) throws InterruptedException {
        Duration pause = Duration.ofSeconds(1);
        while (!closed && isBusy(id)) {
            if (step(id, progress)) continue;
            Thread.sleep(pause);
            pause = pause.multipliedBy(2);
            if (pause.compareTo(LONGEST_PAUSE) > 0) pause = LONGEST_PAUSE;
        }
    }

    /// Answers whether it got on.
    private boolean step(BatchId id, Progress progress) throws InterruptedException {
        try {
            Batch batch = batches.byId(id).orElseThrow();
            Institution institution = institutions.byId(batch.institution()).orElseThrow();
            return switch (batch.life()) {
                case Life.Checking _ -> {
                    checking.run(batch, institution, progress);
                    yield true;
                }
                case Life.Running running -> signing.run(batch, institution, running, progress);
                case Life.Stopping now -> {
                    stopping.run(batch, now, progress);
                    yield true;
                }
                case Life.Uploaded _,
                        Life.Mapped _,
                        Life.Proposed _,
                        Life.Done _,
                        Life.Cancelled _ ->
                        true;
            };
        } catch (RuntimeException failure) {
            LOG.warn("work on a batch stopped, and is tried again", failure);
            progress.stored();
            return false;
        }
    }

    @Override
    public void close() {
        closed = true;
        executor.shutdownNow();
    }
}
