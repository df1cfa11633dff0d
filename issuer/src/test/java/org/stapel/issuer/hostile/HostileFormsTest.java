package org.stapel.issuer.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stapel.issuer.Browser;
import org.stapel.issuer.Engine;
import org.stapel.issuer.Multipart;
import org.stapel.issuer.RunningIssuer;
import org.stapel.service.account.Role;
import org.stapel.service.limit.Limits;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Forms of the console and of the claim page that no page of ours sends.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileFormsTest {
    private static final String HOME = "/console/zilverbeek";
    private static final String NEW = HOME + "/awards/new";
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded";

    private RunningIssuer issuer;
    private RawHttp raw;
    private Browser registrar;

    @BeforeAll
    void start(@TempDir Path data) {
        issuer = new RunningIssuer(data);
        raw = new RawHttp(issuer.origin());
        issuer.installationAdministrator()
                .post("/api/institutions", Engine.fixture("zilverbeek.json"));
        registrar = issuer.person("zilverbeek", Role.REGISTRAR);
    }

    @AfterAll
    void stop() {
        issuer.close();
    }

    private String cookies() {
        return "Cookie: "
                + registrar.cookies().stream()
                        .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; "));
    }

    /// Posts to the form for a new award, with the token of its page.
    private String posted(String content, String... headers) {
        String token = registrar.get(NEW).token();
        List<String> all = new ArrayList<>(List.of(headers));
        all.addAll(List.of(FORM, cookies()));
        String filled = content.replace("TOKEN", token);
        return raw.request("POST", NEW, filled, all.toArray(String[]::new));
    }

    private static void assertRefused(String answer) {
        assertThat(answer).matches("(?s)HTTP/1\\.1 4\\d\\d .*");
        assertTellsNothing(answer);
    }

    private static void assertTellsNothing(String answer) {
        assertThat(answer)
                .doesNotContainIgnoringCase("exception")
                .doesNotContain("at org.", "at java.", "tomcat", "Tomcat");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "_csrf=TOKEN&kind=%zz",
                "_csrf=TOKEN&kind=%",
                "_csrf=TOKEN&%=a",
                "_csrf=TOKEN&kind=%e0%41",
                "_csrf=TOKEN&kind=%c0%af"
            })
    void a_form_that_is_not_well_encoded_is_refused_or_read_as_text(String content) {
        String answer = posted(content);
        assertThat(answer).matches("(?s)HTTP/1\\.1 (200|4\\d\\d) .*");
        assertTellsNothing(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data | x",
                "multipart/form-data; boundary=x | --x\r\nbroken",
                "application/x-www-form-urlencoded | answer=%zz&code=%zz&lasting=%zz",
                "application/x-www-form-urlencoded | %"
            })
    void a_form_that_cannot_be_read_is_refused_without_a_session_too(String typeAndContent) {
        String[] parts = typeAndContent.split(" \\| ");
        for (String path : new String[] {"/show", "/claim/" + "A".repeat(43), "/sign-in"})
            assertRefused(raw.request("POST", path, parts[1], "Content-Type: " + parts[0]));
    }

    @Test
    void a_form_has_at_most_a_thousand_fields() {
        String many =
                IntStream.range(0, 1_001)
                        .mapToObj(i -> "&f" + i + "=a")
                        .collect(Collectors.joining());
        assertRefused(posted("_csrf=TOKEN&kind=CERTIFICATE" + many));
    }

    @Test
    void a_form_above_the_cap_is_refused_and_the_connection_ends() {
        String answer = posted("_csrf=TOKEN&q=" + "x".repeat(Limits.BODY));
        assertThat(answer).startsWith("HTTP/1.1 413").containsIgnoringCase("Connection: close");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate", "br", "gzip, identity"})
    void a_compressed_form_is_refused(String encoding) {
        assertThat(posted("_csrf=TOKEN", "Content-Encoding: " + encoding))
                .startsWith("HTTP/1.1 415");
    }

    @Test
    void a_form_of_unknown_length_is_refused() {
        String answer =
                raw.send(
                        String.join(
                                "\r\n",
                                "POST " + NEW + " HTTP/1.1",
                                "Host: localhost",
                                FORM,
                                cookies(),
                                "Transfer-Encoding: chunked",
                                "",
                                "3",
                                "a=b",
                                "0",
                                "",
                                ""));
        assertThat(answer).startsWith("HTTP/1.1 411");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "__proto__=1&constructor=1&class.module.classLoader=x&_kind=on&!kind=x",
                "kind[$ne]=x&kind[$gt]=&$where=sleep(9999)",
                "id=urn:uuid:0&_id=1&status=CONFIRMED&issuedAt=2020-01-01&institution=klaproos",
                "assessments[999999999].type=PRACTICAL&assessments.999999999.type=PRACTICAL",
                "assessments.-1.type=PRACTICAL&assessments.x.type=PRACTICAL&....=x",
                "learner=x&learner.givenName.x=y&title=x&title.zz-zz-zz=x",
                "more=assessments&more=../../x&step=nonsense&module=%00&key=" + "k"
            })
    void fields_that_the_form_does_not_have_change_nothing(String fields) {
        String answer = posted("_csrf=TOKEN&kind=CERTIFICATE&" + fields);
        assertThat(answer).matches("(?s)HTTP/1\\.1 (200|4\\d\\d) .*");
        assertTellsNothing(answer);
        assertThat(registrar.get(HOME).html()).doesNotContain("/console/zilverbeek/awards/0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data",
                "multipart/form-data; boundary=",
                "multipart/form-data; boundary=x",
                "multipart/mixed; boundary=x",
                "multipart/form-data; boundary=\"x\r\n\"",
                "application/x-www-form-urlencoded; charset=nonsense",
                "application/x-www-form-urlencoded; charset=UTF-16",
                "text/plain",
                "application/json"
            })
    void content_of_another_kind_is_refused(String type) {
        String token = registrar.get(NEW).token();
        assertRefused(
                raw.request(
                        "POST",
                        NEW,
                        "--x\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token,
                        "Content-Type: " + type,
                        cookies()));
    }

    @Test
    void a_file_where_none_is_asked_for_changes_nothing() {
        var file = new Multipart.Upload("kind", "../../kind\0.jsp", "text/html", "CERTIFICATE");
        var page = registrar.upload(registrar.get(NEW), NEW, Map.of("step", "check"), file);
        assertThat(page.status()).isBetween(200, 499);
        assertTellsNothing(page.html());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/awards/new",
                "/awards/x/replace",
                "/awards/x/standing",
                "/awards/x/decision",
                "/awards/x/claim-link",
                "/keys/rotate",
                "/keys/key-1/compromise"
            })
    void a_form_of_another_site_is_refused(String path) {
        String answer =
                raw.request(
                        "POST",
                        HOME + path,
                        "step=sign",
                        FORM,
                        cookies(),
                        "Origin: https://evil.example");
        assertThat(answer).startsWith("HTTP/1.1 403").contains("csrf");
    }

    @Test
    void the_token_of_someone_else_is_refused() {
        String foreign = issuer.person("zilverbeek", Role.REGISTRAR).get(NEW).token();
        String answer = raw.request("POST", NEW, "_csrf=" + foreign, FORM, cookies());
        assertThat(answer).startsWith("HTTP/1.1 403");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/claim/%20",
                "/claim/%22%3E",
                "/claim/%3Cscript%3E",
                "/claim/a%0d%0aX-Evil:%201",
                "/claim/%e2%80%ae",
                "/claim/..%5cx",
                "/claim/{token}",
                "/claim/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void a_claim_address_that_is_none_leads_nowhere(String address) {
        String encoded = address.replace("{", "%7B").replace("}", "%7D");
        for (String deed :
                new String[] {
                    "", "/shares", "/shares/stop", "/messages", "/paper.pdf", "/files/x"
                }) {
            String method = deed.startsWith("/paper") || deed.startsWith("/files") ? "GET" : "POST";
            String answer =
                    raw.request(method, encoded + deed, "lasting=DAY&link=x&text=x&answer=x", FORM);
            assertThat(answer).as(deed).matches("(?s)HTTP/1\\.1 (303|4\\d\\d) .*");
            assertThat(answer).doesNotContain("\nX-Evil");
            if (answer.contains("text/html")) assertThat(answer).doesNotContain("<script>");
            assertTellsNothing(answer);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"lasting=FOREVER", "lasting=", "", "lasting=DAY&lasting=YEAR"})
    void a_learner_chooses_among_what_is_offered(String content) {
        String answer = raw.request("POST", "/claim/" + "A".repeat(43) + "/shares", content, FORM);
        assertThat(answer).matches("(?s)HTTP/1\\.1 (303|4\\d\\d) .*");
        assertTellsNothing(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "null", "http://localhost", ""})
    void no_other_site_may_read_or_preflight(String origin) {
        for (String path : new String[] {HOME, "/api/institutions/zilverbeek/awards", "/show"}) {
            String read = raw.request("GET", path, "", "Origin: " + origin, cookies());
            String asked =
                    raw.request(
                            "OPTIONS",
                            path,
                            "",
                            "Origin: " + origin,
                            "Access-Control-Request-Method: POST",
                            cookies());
            assertThat(read + asked).doesNotContainIgnoringCase("Access-Control-Allow");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Host: evil.example", "X-Forwarded-Host: evil.example"})
    void links_that_are_made_name_the_configured_address(String header) {
        var client = issuer.with("zilverbeek", Role.REGISTRAR);
        String awards = "/api/institutions/zilverbeek/awards";
        String award =
                client.post(awards, Engine.m01("HOST-" + header.length()))
                        .json()
                        .at("/award/id")
                        .asString();
        String host = header.startsWith("Host") ? header : "Host: localhost\r\n" + header;
        String answer =
                raw.send(
                        "POST %s/%s/claim-link HTTP/1.1\r\n%s\r\nAuthorization: Bearer %s\r\n"
                                        .formatted(awards, award, host, client.token())
                                + "X-Forwarded-Proto: gopher\r\nForwarded: host=evil.example\r\n"
                                + "Content-Length: 0\r\nConnection: close\r\n\r\n");
        assertThat(answer).contains(issuer.origin() + "/claim/").doesNotContain("evil.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?next=https://evil.example",
                "?next=//evil.example",
                "?continue=https://evil.example",
                "?back=//evil.example&return=//evil.example&redirect=//evil.example&url=//evil.example"
            })
    void no_parameter_leads_to_another_site(String query) {
        for (String path : new String[] {"/sign-in", "/console", HOME, "/show", "/claim/x"}) {
            var page = registrar.get(path + query);
            assertThat(page.raw().uri().getHost()).isEqualTo("localhost");
            assertThat(page.parsed().select("a[href], form[action]"))
                    .extracting(link -> link.attr("href") + link.attr("action"))
                    .noneMatch(link -> "evil.example".equals(host(link)));
        }
    }

    private static String host(String link) {
        return String.valueOf(URI.create(link).getHost());
    }
}
