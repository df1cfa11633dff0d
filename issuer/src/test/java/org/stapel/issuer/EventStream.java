package org.stapel.issuer;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Server-sent events of one answer.
///
/// @see <a href="https://html.spec.whatwg.org/multipage/server-sent-events.html">HTML, section
///   9.2</a>
public final class EventStream {
    private static final long SECONDS = 30;

    private EventStream() {}

    /// One event; one without a name is called `message`.
    public record Event(String name, String data) {}

    /// Up to the first event that is the last one wanted, or the end; not longer than 30 s.
    static List<Event> read(HttpClient http, HttpRequest.Builder request, Predicate<Event> last) {
        Callable<List<Event>> reading =
                () -> events(opened(http, request.header("Accept", "text/event-stream")), last);
        var reader = Executors.newVirtualThreadPerTaskExecutor();
        try {
            return reader.submit(reading).get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("no end of the events", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            reader.shutdownNow();
        }
    }

    private static HttpResponse<Stream<String>> opened(HttpClient http, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        var answer = http.send(request.build(), BodyHandlers.ofLines());
        String type = answer.headers().firstValue("Content-Type").orElse("");
        if (answer.statusCode() != 200 || !type.startsWith("text/event-stream"))
            throw new IllegalStateException("no events: " + answer.statusCode() + " " + type);
        return answer;
    }

    private static List<Event> events(HttpResponse<Stream<String>> answer, Predicate<Event> last) {
        List<Event> events = new ArrayList<>();
        try (Stream<String> lines = answer.body()) {
            Iterator<String> left = lines.iterator();
            while (left.hasNext() && (events.isEmpty() || !last.test(events.getLast())))
                next(left, events);
        }
        return events;
    }

    private static void next(Iterator<String> lines, List<Event> events) {
        String name = "message";
        List<String> data = new ArrayList<>();
        while (lines.hasNext()) {
            String line = lines.next();
            if (line.isEmpty()) break;
            if (line.startsWith("event:")) name = line.substring(6).strip();
            if (line.startsWith("data:")) data.add(line.substring(5).replaceFirst("^ ", ""));
        }
        if (!data.isEmpty()) events.add(new Event(name, String.join("\n", data)));
    }
}
