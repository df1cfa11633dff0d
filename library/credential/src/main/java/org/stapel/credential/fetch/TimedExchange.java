package org.stapel.credential.fetch;

import org.jspecify.annotations.Nullable;
import org.stapel.credential.encoding.RefusedInput;

import java.io.IOException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocketFactory;

/// Runs one exchange under a deadline that counts everything: waiting for room, looking the name
/// up, connecting, and each byte of a slow body.
final class TimedExchange {
    private final SSLSocketFactory tls;
    private final HostGates gates;
    private final Duration deadline;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    TimedExchange(SSLSocketFactory tls, HostGates gates, Duration deadline) {
        this.tls = tls;
        this.gates = gates;
        this.deadline = deadline;
    }

    /// Which addresses to connect to; refuses with [RefusedInput].
    interface Addresses {
        List<InetAddress> checked() throws UnknownHostException;
    }

    /// @throws RefusedInput with the stable code of what went wrong
    HttpResponse run(HttpRequest request, Addresses addresses, int limit) {
        String host = request.address().origin().host();
        if (gates.resting(host))
            throw new RefusedInput("host_resting", "host failed five times in a row");
        PinnedConnection connection = new PinnedConnection(tls);
        Callable<HttpResponse> exchange =
                () -> connection.exchange(request, addresses.checked(), limit);
        Future<HttpResponse> running = threads.submit(() -> gates.pass(host, exchange));
        try {
            HttpResponse response = running.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
            gates.answered(host);
            return response;
        } catch (TimeoutException e) {
            gates.failed(host);
            throw new RefusedInput(
                    "fetch_timeout", "no answer within " + deadline.toSeconds() + " s");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RefusedInput("fetch_interrupted", "stopped while waiting");
        } catch (ExecutionException e) {
            throw refusal(host, e.getCause());
        } finally {
            connection.abort();
            running.cancel(true);
        }
    }

    private RefusedInput refusal(String host, @Nullable Throwable cause) {
        if (cause instanceof RefusedInput refused) return refused;
        if (!(cause instanceof IOException))
            throw new IllegalStateException("fetch from " + host + " broke", cause);
        gates.failed(host);
        return switch (cause) {
            case UnknownHostException _ -> new RefusedInput("unknown_host", "name is not known");
            case SocketTimeoutException _ -> new RefusedInput("fetch_timeout", "no answer in time");
            case SSLException _ -> new RefusedInput("tls_failed", "no trusted connection");
            default -> new RefusedInput("unreachable", "no connection");
        };
    }
}
