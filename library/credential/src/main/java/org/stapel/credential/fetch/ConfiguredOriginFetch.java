package org.stapel.credential.fetch;

import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.encoding.RefusedInput;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

import javax.net.ssl.SSLSocketFactory;

/// Talks to fixed origins over the same pinned connection; private addresses are the operator's
/// choice here, redirects are not followed.
public final class ConfiguredOriginFetch implements FetchConfigured {
    private final Set<Origin> origins;
    private final ResolveHost resolve;
    private final TimedExchange exchanges;

    /// @param deadline for a whole exchange
    public ConfiguredOriginFetch(
            Set<Origin> origins,
            ResolveHost resolve,
            SSLSocketFactory tls,
            Duration deadline,
            InstantSource clock) {
        this.origins = Set.copyOf(origins);
        this.resolve = resolve;
        this.exchanges = new TimedExchange(tls, new HostGates(clock), deadline);
    }

    @Override
    public Answer get(URI address, Map<String, String> headers, int limit) {
        return exchange("GET", address, new LinkedHashMap<>(headers), Bytes.of(new byte[0]), limit);
    }

    @Override
    public Answer post(
            URI address, Bytes body, String contentType, Map<String, String> headers, int limit) {
        SequencedMap<String, String> all = new LinkedHashMap<>(headers);
        all.put("Content-Type", contentType);
        return exchange("POST", address, all, body, limit);
    }

    private Answer exchange(
            String method,
            URI address,
            SequencedMap<String, String> headers,
            Bytes body,
            int limit) {
        try {
            WebAddress target = WebAddress.parse(address);
            if (!origins.contains(target.origin()))
                throw new RefusedInput("origin_not_configured", target.origin().toString());
            HttpRequest request = new HttpRequest(method, target, headers, body);
            HttpResponse response =
                    exchanges.run(
                            request, () -> resolve.addressesOf(target.origin().host()), limit);
            if (response.status() >= 300 && response.status() < 400)
                return new NotAnswered("redirect_not_followed", "status " + response.status());
            return new Answered(
                    response.status(), response.body(), response.header("content-type"));
        } catch (RefusedInput e) {
            return new NotAnswered(e.code(), String.valueOf(e.getMessage()));
        }
    }
}
