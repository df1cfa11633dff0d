package org.stapel.credential.did;

import org.stapel.credential.encoding.RefusedInput;
import org.stapel.credential.encoding.StrictJson;
import org.stapel.credential.fetch.FetchUntrusted;
import org.stapel.credential.fetch.FetchUntrusted.Fetched;
import org.stapel.credential.fetch.FetchUntrusted.NotFetched;
import org.stapel.credential.fetch.FetchUntrusted.Unchanged;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The `did:web` method: the document is fetched from the host that the DID names (did:web method,
/// section 2.5.2), over https on port 443; development origins alone may be http and have a port.
public final class DidWeb implements ResolveDid {
    private static final int MAX_DOCUMENT = 256 * 1024;
    private static final Pattern HOST =
            Pattern.compile(
                    "(?=.{1,253}$)(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?\\.)*"
                            + "[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?");
    private static final Pattern SEGMENT = Pattern.compile("[-A-Za-z0-9_~][-A-Za-z0-9._~]*");

    private final FetchUntrusted fetch;
    private final Set<String> developmentOrigins;

    /// @param developmentOrigins exact origins as `http://localhost:8080`; empty in production
    public DidWeb(FetchUntrusted fetch, Set<String> developmentOrigins) {
        this.fetch = fetch;
        this.developmentOrigins = Set.copyOf(developmentOrigins);
    }

    /// The DID of an https or development URL: `https://host/i/x` is `did:web:host:i:x`.
    public static Did of(URI url) {
        String port = url.getPort() < 0 ? "" : "%3A" + url.getPort();
        String path = url.getPath() == null ? "" : url.getPath();
        String segments = path.replaceAll("/+$", "").replace('/', ':');
        return new Did("did:web:" + url.getHost() + port + segments);
    }

    @Override
    public Resolution resolve(Did did) {
        try {
            URI address = address(did);
            return switch (fetch.get(address, MAX_DOCUMENT, Optional.empty())) {
                case Fetched fetched ->
                        new Resolved(
                                DidDocumentJson.read(did, StrictJson.parse(fetched.body())),
                                Optional.of(fetched.at()));
                case Unchanged _ -> new NotResolved("did_unreachable", "304 to a first request");
                case NotFetched(var code, var why, _) ->
                        new NotResolved("did_unreachable", code + ": " + why);
            };
        } catch (RefusedInput e) {
            boolean aboutDid = e.code().equals("bad_did") || e.code().equals("port_not_allowed");
            return new NotResolved(
                    aboutDid ? e.code() : "did_invalid", String.valueOf(e.getMessage()));
        }
    }

    /// Where the document of this DID is served.
    ///
    /// @throws RefusedInput with code `bad_did` or `port_not_allowed`
    public URI address(Did did) {
        List<String> parts = Arrays.asList(did.methodSpecificId().split(":", -1));
        String authority = parts.getFirst().replaceFirst("(?i)%3A", ":");
        List<String> path = parts.subList(1, parts.size());
        if (!did.method().equals("web") || !path.stream().allMatch(SEGMENT.asMatchPredicate()))
            throw new RefusedInput("bad_did", "not a did:web with plain path segments");
        String where = path.isEmpty() ? "/.well-known" : "/" + String.join("/", path);
        return URI.create(origin(authority) + where + "/did.json");
    }

    private String origin(String authority) {
        for (String origin : List.of("http://" + authority, "https://" + authority))
            if (developmentOrigins.contains(origin)) return origin;
        String host = authority.replaceFirst(":443$", "");
        if (HOST.matcher(host).matches()) return "https://" + host;
        String withoutPort = host.replaceFirst(":[0-9]{1,5}$", "");
        throw HOST.matcher(withoutPort).matches()
                ? new RefusedInput("port_not_allowed", "a did:web may only use port 443")
                : new RefusedInput("bad_did", "not a host name in a did:web");
    }
}
