package org.stapel.issuer.batch.run;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/// Does the same to many things, some at a time, on virtual threads.
public record InParallel(int atOnce) {
    /// The results in the order of the things.
    ///
    /// @throws InterruptedException when the service ends meanwhile
    public <S, T> List<T> map(List<S> things, Function<S, T> each) throws InterruptedException {
        var places = new Semaphore(atOnce);
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> futures =
                    things.stream()
                            .map(thing -> executor.submit(() -> placed(places, thing, each)))
                            .toList();
            return futures.stream().map(InParallel::result).toList();
        }
    }

    private static <S, T> T placed(Semaphore places, S thing, Function<S, T> each)
            throws InterruptedException {
        places.acquire();
        try {
            return each.apply(thing);
        } finally {
            places.release();
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the service ends", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(e.getCause());
        }
    }
}
