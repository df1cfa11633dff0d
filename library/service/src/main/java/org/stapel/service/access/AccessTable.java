package org.stapel.service.access;

import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import org.stapel.service.account.Actor;
import org.stapel.service.account.Grant;
import org.stapel.service.web.Access;
import org.stapel.service.web.EndpointRule;
import org.stapel.service.web.EndpointRules;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// All rules of all features: the most specific pattern that fits the address and the method
/// decides; without one nothing is there.
final class AccessTable {
    private final List<Line> lines;

    private record Line(PathPattern pattern, HttpMethod method, Access access) {}

    private record Found(Access access, Map<String, String> variables) {}

    /// @throws IllegalArgumentException when two rules have the same method and pattern
    AccessTable(List<EndpointRules> features) {
        var seen = new HashSet<String>();
        this.lines =
                features.stream()
                        .flatMap(feature -> feature.rules().stream())
                        .peek(rule -> requireNew(seen, rule))
                        .map(AccessTable::line)
                        .sorted(Comparator.comparing(Line::pattern))
                        .toList();
    }

    private static void requireNew(Set<String> seen, EndpointRule rule) {
        if (!seen.add(rule.method() + " " + rule.pattern()))
            throw new IllegalArgumentException(
                    "two rules for " + rule.method() + " " + rule.pattern());
    }

    private static Line line(EndpointRule rule) {
        return new Line(
                PathPatternParser.defaultInstance.parse(rule.pattern()),
                rule.method(),
                rule.access());
    }

    AccessDecision decide(HttpMethod method, String path, Optional<Actor> actor) {
        return find(method, path)
                .map(found -> decide(found, actor))
                .orElseGet(() -> withoutRule(path));
    }

    /// Whether anyone may call it.
    boolean isPublic(HttpMethod method, String path) {
        return find(method, path)
                .filter(found -> found.access() instanceof Access.Public)
                .isPresent();
    }

    private Optional<Found> find(HttpMethod method, String path) {
        var wanted = method.equals(HttpMethod.HEAD) ? HttpMethod.GET : method;
        var parsed = PathContainer.parsePath(path);
        return lines.stream()
                .filter(line -> line.method().equals(wanted))
                .flatMap(line -> match(line, parsed).stream())
                .findFirst();
    }

    private static Optional<Found> match(Line line, PathContainer path) {
        return Optional.ofNullable(line.pattern().matchAndExtract(path))
                .map(match -> new Found(line.access(), match.getUriVariables()));
    }

    private AccessDecision withoutRule(String path) {
        var parsed = PathContainer.parsePath(path);
        var allowed = new TreeSet<String>();
        for (var line : lines)
            if (line.pattern().matches(parsed)) allowed.add(line.method().name());
        return allowed.isEmpty()
                ? new AccessDecision.NotFound()
                : new AccessDecision.MethodNotAllowed(allowed);
    }

    private static AccessDecision decide(Found found, Optional<Actor> actor) {
        return switch (found.access()) {
            case Access.Public _ -> new AccessDecision.Admitted();
            case Access.SignedIn _ ->
                    actor.isPresent()
                            ? new AccessDecision.Admitted()
                            : new AccessDecision.NotSignedIn();
            case Access.HasRole rule ->
                    actor.map(who -> decide(rule, who, found.variables()))
                            .orElseGet(AccessDecision.NotSignedIn::new);
        };
    }

    private static AccessDecision decide(
            Access.HasRole rule, Actor actor, Map<String, String> variables) {
        var organisation =
                rule.organisationVariable().map(name -> Objects.toString(variables.get(name), ""));
        if (holdsOne(rule, actor, organisation)) return new AccessDecision.Admitted();
        return organisation.isEmpty() || actor.belongsTo(organisation.orElseThrow())
                ? new AccessDecision.Forbidden()
                : new AccessDecision.NotFound();
    }

    private static boolean holdsOne(
            Access.HasRole rule, Actor actor, Optional<String> organisation) {
        return actor.grants().stream()
                .filter(grant -> rule.anyOf().contains(grant.role()))
                .anyMatch(grant ->
                        organisation.isEmpty()
                                || grant.equals(Grant.installationAdministrator())
                                || grant.organisation().equals(organisation.orElseThrow()));
    }
}
