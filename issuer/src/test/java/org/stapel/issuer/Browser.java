package org.stapel.issuer;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// A browser without scripts: keeps cookies, sends forms as they stand on the page, follows where
/// it is sent.
public final class Browser implements AutoCloseable {
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder()
                    .cookieHandler(cookies)
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();
    private final String language;
    private final String origin;
    private String client = "127.0.0.1";

    /// For whole addresses only.
    public Browser(String language) {
        this(language, "");
    }

    /// Paths are of this site.
    public Browser(String language, String origin) {
        this.language = language;
        this.origin = origin;
    }

    /// Seems to come from this address, where the issuer trusts the proxy that it came through.
    public Browser from(String client) {
        this.client = client;
        return this;
    }

    /// A page, and where it is.
    public record Page(HttpResponse<String> raw) {
        public int status() {
            return raw.statusCode();
        }

        public String html() {
            return raw.body();
        }

        public String path() {
            URI at = raw.uri();
            return at.getPath() + (at.getRawQuery() == null ? "" : "?" + at.getRawQuery());
        }

        public boolean says(String text) {
            return html().contains(text);
        }

        /// The id in its address, when it is the page of an award.
        public String award() {
            return path().replaceFirst("\\?.*", "").replaceFirst(".*/awards/", "");
        }

        /// As a browser understands it.
        public Document parsed() {
            return Jsoup.parse(html(), raw.uri().toString());
        }

        /// The token of its forms.
        public String token() {
            return parsed().select("input[name=_csrf]").attr("value");
        }

        /// What the form of this address would send untouched; of more such forms the one whose
        /// fields fit best what is filled in. Without such a form the token alone.
        private Map<String, List<String>> untouched(String action, Map<String, String> filled) {
            return parsed().select("form").stream()
                    .map(FormElement.class::cast)
                    .filter(form -> form.attr("action").equals(action))
                    .max(Comparator.comparingLong(form -> agreeing(form, filled)))
                    .map(Page::values)
                    .orElseGet(() -> Map.of("_csrf", List.of(token())));
        }

        private static long agreeing(FormElement form, Map<String, String> filled) {
            return form.formData().stream()
                    .filter(field -> field.value().equals(filled.get(field.key())))
                    .count();
        }

        private static Map<String, List<String>> values(FormElement form) {
            return form.formData().stream()
                    .collect(
                            Collectors.groupingBy(
                                    field -> field.key(),
                                    LinkedHashMap::new,
                                    Collectors.mapping(
                                            field -> field.value(), Collectors.toList())));
        }
    }

    public HttpResponse<String> open(String address) {
        return send(request(address).build(), BodyHandlers.ofString());
    }

    public HttpResponse<byte[]> load(String address) {
        return send(request(address).build(), BodyHandlers.ofByteArray());
    }

    /// Posts these fields, whatever page there was before.
    public HttpResponse<String> submit(String address, String... namesAndValues) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < namesAndValues.length; i += 2)
            pairs.add(pair(namesAndValues[i], namesAndValues[i + 1]));
        return post(address, String.join("&", pairs)).raw();
    }

    public Page get(String path) {
        return new Page(open(path));
    }

    /// Sends the form of this page that goes to this address; what is given wins over what stands
    /// in it.
    public Page submit(Page page, String action, Map<String, String> filled) {
        return post(action, form(page, action, filled));
    }

    /// Sends the form of this page as above, for a file.
    public HttpResponse<byte[]> download(Page page, String action, Map<String, String> filled) {
        var request =
                request(action)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form(page, action, filled)));
        return send(request.build(), BodyHandlers.ofByteArray());
    }

    private static String form(Page page, String action, Map<String, String> filled) {
        List<String> pairs = new ArrayList<>();
        page.untouched(action, filled)
                .forEach((name, values) -> {
                    if (!filled.containsKey(name))
                        values.forEach(value -> pairs.add(pair(name, value)));
                });
        filled.forEach((name, value) -> pairs.add(pair(name, value)));
        return String.join("&", pairs);
    }

    /// Sends the form of this page that goes to this address, with a file.
    public Page upload(
            Page page, String action, Map<String, String> filled, Multipart.Upload file) {
        Map<String, String> fields = new LinkedHashMap<>();
        page.untouched(action, filled)
                .forEach((name, values) -> fields.put(name, values.getFirst()));
        fields.remove(file.field());
        fields.putAll(filled);
        var content = Multipart.of(fields, file);
        return page(
                request(action).header("Content-Type", content.type()).POST(content.publisher()));
    }

    public Page post(String path, String body) {
        return page(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
    }

    /// A request without content, whatever the method.
    Page call(String method, String path) {
        return page(request(path).method(method, BodyPublishers.noBody()));
    }

    /// The events of a stream up to the first that is the last one wanted.
    public List<EventStream.Event> events(String path, Predicate<EventStream.Event> last) {
        return EventStream.read(http, HttpRequest.newBuilder(at(path)), last);
    }

    public List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    private URI at(String address) {
        return URI.create(address.startsWith("/") ? origin + address : address);
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(at(address))
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .header("Accept-Language", language)
                .header("X-Forwarded-For", client);
    }

    private Page page(HttpRequest.Builder request) {
        return new Page(send(request.build(), BodyHandlers.ofString()));
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return http.send(request, handler);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String pair(String name, String value) {
        return encoded(name) + "=" + encoded(value);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        http.close();
    }
}
