package org.stapel.issuer.batch.web;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.http.HttpHeaders;
import org.stapel.issuer.batch.Batch;
import org.stapel.issuer.batch.Batches;
import org.stapel.issuer.batch.Work;
import org.stapel.issuer.batch.row.RowState;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/// Tells a page how far a batch is, twice a second, until its work is done. Requests run on virtual
/// threads, so a page that listens holds no platform thread.
final class BatchEvents implements ApplicationListener<ContextClosedEvent> {
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final int MOST = 600;

    private final Batches batches;
    private final Work work;
    private volatile boolean closed;

    BatchEvents(Batches batches, Work work) {
        this.batches = batches;
        this.work = work;
    }

    /// What one event tells.
    private record Told(String life, int rows, int open, Map<String, Integer> counts) {}

    void tell(Batch batch, HttpServletResponse response) throws IOException {
        response.setContentType("text/event-stream;charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        PrintWriter out = response.getWriter();
        for (int i = 0; i < MOST && !closed; i++) {
            Batch now = batches.byId(batch.id()).orElseThrow();
            boolean busy = now.life().isBusy();
            out.write(busy ? "" : "event: done\n");
            out.write("data: " + JsonMapper.shared().writeValueAsString(told(now)) + "\n\n");
            out.flush();
            if (!busy || out.checkError() || !paused()) return;
        }
    }

    @Override
    public void onApplicationEvent(ContextClosedEvent event) {
        closed = true;
    }

    private Told told(Batch batch) {
        Map<String, Integer> counts = new TreeMap<>();
        Map<RowState, Integer> now = work.countsOf(batch);
        now.forEach((state, n) -> counts.put(state.code(), n));
        int open = now.getOrDefault(RowState.UNCHECKED, 0) + now.getOrDefault(RowState.PENDING, 0);
        return new Told(batch.life().code(), batch.reading().rows(), open, counts);
    }

    private static boolean paused() {
        try {
            Thread.sleep(PAUSE);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
