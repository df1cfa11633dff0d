package org.stapel.service.web;

import org.springframework.http.HttpMethod;

/// Who may call which endpoint; an endpoint without a rule is not there.
///
/// @param method HEAD follows the rule of GET
/// @param pattern a Spring path pattern, as `/api/i/{institution}/awards/{award}`
public record EndpointRule(HttpMethod method, String pattern, Access access) {
    public EndpointRule {
        if (!pattern.startsWith("/"))
            throw new IllegalArgumentException("not a path pattern: " + pattern);
    }

    public static EndpointRule get(String pattern, Access access) {
        return new EndpointRule(HttpMethod.GET, pattern, access);
    }

    public static EndpointRule post(String pattern, Access access) {
        return new EndpointRule(HttpMethod.POST, pattern, access);
    }

    public static EndpointRule put(String pattern, Access access) {
        return new EndpointRule(HttpMethod.PUT, pattern, access);
    }

    public static EndpointRule delete(String pattern, Access access) {
        return new EndpointRule(HttpMethod.DELETE, pattern, access);
    }
}
