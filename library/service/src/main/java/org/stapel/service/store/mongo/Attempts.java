package org.stapel.service.store.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.MongoExecutionTimeoutException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoWriteConcernException;

import org.stapel.service.store.StoreUnavailable;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// Repeats a write whose outcome is unknown until it is known; the write itself finds out, by its
/// token, what its earlier attempts did.
final class Attempts {
    private static final int MOST = 5;
    private static final int OUT_OF_DISK_SPACE = 14031;
    private static final int TOKEN_BYTES = 16;

    private final BooleanSupplier closed;
    private final SecureRandom random;

    Attempts(BooleanSupplier closed, SecureRandom random) {
        this.closed = closed;
        this.random = random;
    }

    /// A name for one operation, the same in all its attempts.
    String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    <T> T read(Supplier<T> read) {
        requireOpen();
        try {
            return read.get();
        } catch (MongoException failure) {
            throw unavailable(failure);
        } catch (IllegalStateException failure) {
            throw closedMeanwhile(failure);
        }
    }

    /// Attempts until the write knows its outcome.
    <T> T write(Write<T> write) {
        requireOpen();
        RuntimeException last = new IllegalStateException("outcome still unknown");
        for (int attempt = 0; attempt < MOST; attempt++) {
            try {
                Optional<T> outcome = write.attempt(attempt > 0);
                if (outcome.isPresent()) return outcome.orElseThrow();
            } catch (MongoException failure) {
                if (!isWorthAnother(failure)) throw unavailable(failure);
                last = failure;
            } catch (IllegalStateException failure) {
                throw closedMeanwhile(failure);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20L << (2 * attempt)));
        }
        throw unavailable(last);
    }

    private static boolean isWorthAnother(MongoException failure) {
        return failure instanceof MongoSocketException
                || failure instanceof MongoWriteConcernException
                || failure instanceof MongoNotPrimaryException
                || failure instanceof MongoNodeIsRecoveringException
                || failure instanceof MongoExecutionTimeoutException
                || failure.hasErrorLabel("RetryableWriteError");
    }

    static boolean isDuplicate(MongoException failure) {
        return ErrorCategory.fromErrorCode(failure.getCode()) == ErrorCategory.DUPLICATE_KEY;
    }

    private void requireOpen() {
        if (closed.getAsBoolean())
            throw unavailable(new IllegalStateException("the store is closed"));
    }

    /// The driver says "state should be: open" when the client is closed under a call.
    private RuntimeException closedMeanwhile(IllegalStateException failure) {
        return closed.getAsBoolean() ? unavailable(failure) : failure;
    }

    static StoreUnavailable unavailable(RuntimeException failure) {
        boolean full =
                failure instanceof MongoException mongo && mongo.getCode() == OUT_OF_DISK_SPACE;
        return new StoreUnavailable(
                full ? "storage_full" : "storage_unavailable",
                full ? "the disk of the store is full" : "the store did not answer",
                failure);
    }

    /// One attempt at a write.
    @FunctionalInterface
    interface Write<T> {
        /// @param again whether an attempt before may have taken effect
        /// @return empty when the outcome is not known yet
        Optional<T> attempt(boolean again);
    }
}
