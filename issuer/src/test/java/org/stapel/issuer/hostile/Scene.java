package org.stapel.issuer.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.stapel.credential.model.AwardKind;
import org.stapel.issuer.Browser;
import org.stapel.issuer.Engine;
import org.stapel.issuer.RunningIssuer;
import org.stapel.service.account.Role;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/// One award with a payload in each of its texts, and the people who look at it.
record Scene(Cast cast, String payload, String award, String claim, Browser learner) {
    static final String AWARDS = "/api/institutions/zilverbeek/awards";
    static final String HOME = "/console/zilverbeek";
    static final String DELIVERIES = HOME + "/deliveries";
    static final String FIGURES = HOME + "/figures?year=2026";

    /// Who looks, for all payloads alike.
    record Cast(
            RunningIssuer issuer,
            RunningIssuer.Client client,
            Browser registrar,
            Browser auditor,
            AtomicInteger people) {
        static Cast of(RunningIssuer issuer) {
            return new Cast(
                    issuer,
                    issuer.with("zilverbeek", Role.REGISTRAR),
                    issuer.person("en", "zilverbeek", Role.REGISTRAR),
                    issuer.person("en", "zilverbeek", Role.AUDITOR),
                    new AtomicInteger());
        }

        /// Someone else, at an address of their own.
        Browser someone() {
            return new Browser("en", issuer.origin())
                    .from("203.0.113." + people.incrementAndGet() % 250);
        }
    }

    /// Signed, and its claim page opened.
    static Scene of(Cast cast, String payload) {
        return signed(cast, payload, filled(payload));
    }

    /// The same with another title.
    static Scene of(Cast cast, String payload, String title) {
        ObjectNode award = filled(payload).put("awardReference", title.substring(0, 100));
        award.withObject("title").put("nl", title).put("en", title);
        return signed(cast, payload, award);
    }

    private static Scene signed(Cast cast, String payload, ObjectNode filled) {
        var taken = cast.client().post(AWARDS, filled);
        assertThat(taken.status()).as(taken.body()).isEqualTo(201);
        String award = taken.json().at("/award/id").asString();
        var link = cast.client().post(AWARDS + "/" + award + "/claim-link", "");
        var learner = cast.someone();
        String claim = link.json().path("url").asString();
        learner.submit(claim, "answer", "1989-03-01");
        return new Scene(cast, payload, award, claim, learner);
    }

    static ObjectNode filled(String payload) {
        ObjectNode award = Engine.fixture("hostile/certificate.json");
        fill(award, payload);
        return award;
    }

    private static void fill(JsonNode node, String payload) {
        if (node instanceof ObjectNode object)
            object.properties()
                    .forEach(
                            field -> object.set(field.getKey(), filled(field.getValue(), payload)));
        if (node instanceof ArrayNode array)
            for (int i = 0; i < array.size(); i++) array.set(i, filled(array.get(i), payload));
    }

    private static JsonNode filled(JsonNode value, String payload) {
        fill(value, payload);
        return value.isString() && value.asString().equals("¤")
                ? StringNode.valueOf(payload)
                : value;
    }

    Browser registrar() {
        return cast.registrar();
    }

    /// The page of the award in the console.
    String address() {
        return HOME + "/awards/" + award.replace("urn:uuid:", "");
    }

    /// The page of its delivery.
    String delivery() {
        return DELIVERIES + "/" + award.replace("urn:uuid:", "");
    }

    /// What is offered and uploaded with the payload in it.
    Offers offers() {
        return new Offers(cast, payload);
    }

    String inAddress() {
        return URLEncoder.encode(payload, StandardCharsets.UTF_8);
    }

    /// A form for a new award with the payload in its texts.
    Browser.Page form(String step) {
        String action = HOME + "/awards/new";
        var blank = registrar().get(action + "?kind=" + AwardKind.CREDIT_CERTIFICATE);
        return registrar().submit(blank, action, typed(step));
    }

    private Map<String, String> typed(String step) {
        return Map.ofEntries(
                Map.entry("step", step),
                Map.entry("awardReference", "form " + payload),
                Map.entry("learner.identification", payload),
                Map.entry("learner.givenName", payload),
                Map.entry("learner.familyName", payload),
                Map.entry("learner.birthDate", "1989-03-01"),
                Map.entry("title.nl", payload),
                Map.entry("title.en", payload),
                Map.entry("awardedDate", "2026-06-30"),
                Map.entry("setting", "FORMAL"),
                Map.entry("route", "TAUGHT"),
                Map.entry("unit.id", payload),
                Map.entry("unit.title.nl", payload),
                Map.entry("assessments.0.type", "PRACTICAL"),
                Map.entry("participation", "BLENDED"),
                Map.entry("grade.value", "14/20"),
                Map.entry("grade.scheme", payload),
                Map.entry("grade.passMark", "10"),
                Map.entry("workload.ects", "6"),
                Map.entry("workload.hours", "165"),
                Map.entry("level.eqf", "5"),
                Map.entry("level.basis", "PROGRAMME"));
    }

    /// The page behind a show link that the learner makes.
    Browser.Page shown() {
        var page = learner.get(claim);
        var made = learner.submit(page, path(claim) + "/shares", Map.of("lasting", "DAY"));
        String link = made.parsed().select("details[open] input[readonly]").attr("value");
        return cast.someone().get(link);
    }

    /// The questions, with one that the learner asked.
    Browser.Page questions() {
        var page = learner.get(claim);
        learner.submit(page, path(claim) + "/messages", Map.of("text", payload));
        return registrar().get(HOME + "/questions");
    }

    /// The page of the question that the learner asked, answered in the same words; no question
    /// stays open, since the list of them has an end.
    Browser.Page asked() {
        List<String> open =
                questions().parsed().select("main li").stream()
                        .filter(this::tells)
                        .map(row -> row.select("a").attr("href"))
                        .toList();
        return open.stream().map(this::answered).reduce((_, last) -> last).orElseThrow();
    }

    private Browser.Page answered(String question) {
        var open = registrar().get(question);
        Inert.assertInert(open.parsed());
        String closing = open.parsed().select("input[name=closing]").attr("value");
        return registrar().submit(open, question, Map.of("text", payload, "closing", closing));
    }

    private boolean tells(Element row) {
        return row.select(".said").stream().anyMatch(said -> said.wholeText().equals(payload));
    }

    String path(String address) {
        return address.substring(cast.issuer().origin().length());
    }
}
