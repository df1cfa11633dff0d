package org.stapel.issuer.console.web;

import org.springframework.web.util.UriComponentsBuilder;
import org.stapel.credential.model.AwardId;
import org.stapel.credential.model.AwardKind;
import org.stapel.issuer.award.AwardFilter;
import org.stapel.issuer.award.StandingTag;
import org.stapel.issuer.console.SearchAwards;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;

/// What the address of the list asks for; what cannot be understood is left out.
record ListAsked(SequencedMap<String, String> parameters) {
    static final String AFTER = "after";

    /// What narrows the list, in the order in which it is shown.
    static final List<String> NARROWING =
            List.of("q", "kind", "standing", "offer", "batch", "year");

    private static final int LONGEST = 200;

    static ListAsked of(Map<String, String> unverified) {
        SequencedMap<String, String> known = new LinkedHashMap<>();
        for (String name : NARROWING) put(known, name, unverified);
        put(known, AFTER, unverified);
        var asked = new ListAsked(known);
        if (asked.kind().isEmpty()) known.remove("kind");
        if (asked.standing().isEmpty()) known.remove("standing");
        if (asked.year().isEmpty()) known.remove("year");
        if (asked.after().isEmpty()) known.remove(AFTER);
        return asked;
    }

    private static void put(
            Map<String, String> known, String name, Map<String, String> unverified) {
        String value = unverified.getOrDefault(name, "").replaceAll("\\p{Cntrl}", "").strip();
        if (!value.isEmpty())
            known.put(name, value.length() > LONGEST ? value.substring(0, LONGEST) : value);
    }

    public String value(String name) {
        return parameters.getOrDefault(name, "");
    }

    public boolean narrows() {
        return NARROWING.stream().anyMatch(parameters::containsKey);
    }

    /// Whether this is not the first page.
    public boolean further() {
        return parameters.containsKey(AFTER);
    }

    SearchAwards.Query query() {
        var filter =
                new AwardFilter(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        given("batch"),
                        given("offer"),
                        kind(),
                        standing(),
                        year());
        return new SearchAwards.Query(value("q"), filter);
    }

    Optional<AwardId> after() {
        return understood(AFTER, after -> new AwardId("urn:uuid:" + after));
    }

    /// The address of the page behind this award.
    String behind(String home, AwardId award) {
        SequencedMap<String, String> next = new LinkedHashMap<>(parameters);
        next.put(AFTER, award.value().replaceFirst("^urn:uuid:", ""));
        return address(home, next);
    }

    /// The address of the first page, without one of the parameters that narrow the list.
    String without(String home, String name) {
        SequencedMap<String, String> fewer = new LinkedHashMap<>(parameters);
        fewer.remove(AFTER);
        fewer.remove(name);
        return address(home, fewer);
    }

    private static String address(String home, Map<String, String> parameters) {
        var address = UriComponentsBuilder.fromPath(home);
        parameters.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(parameters).toUriString();
    }

    private Optional<AwardKind> kind() {
        return understood("kind", AwardKind::valueOf);
    }

    private Optional<StandingTag> standing() {
        return understood("standing", StandingTag::valueOf);
    }

    private Optional<Integer> year() {
        return given("year").filter(y -> y.matches("[0-9]{4}")).map(Integer::valueOf);
    }

    private Optional<String> given(String name) {
        return Optional.ofNullable(parameters.get(name));
    }

    private <T> Optional<T> understood(String name, Function<String, T> make) {
        try {
            return given(name).map(make);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// Without what was typed, which may be a name.
    @Override
    public String toString() {
        return "ListAsked" + parameters.keySet();
    }
}
