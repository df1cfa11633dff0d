package org.stapel.credential.fetch;

import org.stapel.credential.encoding.RefusedInput;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import javax.net.ssl.SSLSocketFactory;

/// Fetches from the public web what a stranger named: https on port 443, public addresses only, the
/// connection goes to the address that was checked, no redirects, 5 s in all.
///
/// Development origins, each exact, are exempt from https, port and address; everything else holds
/// for them too.
public final class PublicWebFetch implements FetchUntrusted {
    private static final Duration DEADLINE = Duration.ofSeconds(5);

    /// A show link answers with its credential, not with its page.
    private static final String ACCEPTED =
            "application/vc+jwt, application/dc+sd-jwt, application/statuslist+jwt,"
                    + " application/json;q=0.9, */*;q=0.1";

    private static final Pattern ETAG = Pattern.compile("(?:W/)?\"[!#-~]{0,200}\"");

    private final ResolveHost resolve;
    private final Set<Origin> developmentOrigins;
    private final InstantSource clock;
    private final TimedExchange exchanges;

    public PublicWebFetch(
            ResolveHost resolve,
            Set<Origin> developmentOrigins,
            SSLSocketFactory tls,
            InstantSource clock) {
        this.resolve = resolve;
        this.developmentOrigins = Set.copyOf(developmentOrigins);
        this.clock = clock;
        this.exchanges = new TimedExchange(tls, new HostGates(clock), DEADLINE);
    }

    @Override
    public Answer get(URI address, int limit, Optional<String> etag) {
        try {
            WebAddress target = WebAddress.parse(address);
            refuseForbidden(target);
            HttpRequest request = HttpRequest.get(target).with("Accept", ACCEPTED);
            Optional<String> known = etag.filter(value -> ETAG.matcher(value).matches());
            if (known.isPresent()) request = request.with("If-None-Match", known.get());
            HttpResponse response = exchanges.run(request, () -> addressesOf(target), limit);
            return answer(response, known.isPresent());
        } catch (RefusedInput e) {
            return new NotFetched(e.code(), String.valueOf(e.getMessage()), clock.instant());
        }
    }

    private void refuseForbidden(WebAddress target) {
        if (developmentOrigins.contains(target.origin())) return;
        if (!target.origin().secure())
            throw new RefusedInput("scheme_not_allowed", "scheme is http");
        if (target.origin().port() != 443)
            throw new RefusedInput("port_not_allowed", "port is " + target.origin().port());
    }

    private List<InetAddress> addressesOf(WebAddress target) throws UnknownHostException {
        List<InetAddress> addresses =
                target.literal()
                        ? List.of(InetAddress.getByName(target.origin().host()))
                        : resolve.addressesOf(target.origin().host());
        boolean development = developmentOrigins.contains(target.origin());
        if (!development && !addresses.stream().allMatch(PublicAddress::is))
            throw new RefusedInput("blocked_address", "host has an address that is not public");
        return addresses;
    }

    private Answer answer(HttpResponse response, boolean conditional) {
        int status = response.status();
        if (status == 200)
            return new Fetched(
                    response.body(),
                    response.header("content-type"),
                    response.header("etag"),
                    clock.instant());
        if (status == 304 && conditional) return new Unchanged(clock.instant());
        if (status >= 300 && status < 400)
            return new NotFetched("redirect_not_followed", "status " + status, clock.instant());
        return new NotFetched("http_" + status, "status " + status, clock.instant());
    }
}
