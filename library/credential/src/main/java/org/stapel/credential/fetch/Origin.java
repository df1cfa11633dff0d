package org.stapel.credential.fetch;

import java.net.URI;
import java.util.Locale;

/// Scheme, host and port of a web address (RFC 6454), the port always written out.
public record Origin(String scheme, String host, int port) {
    public Origin {
        if (!scheme.equals("https") && !scheme.equals("http"))
            throw new IllegalArgumentException("not a web origin, scheme is " + scheme);
        host = host.toLowerCase(Locale.ROOT);
    }

    /// The origin of an absolute web address.
    ///
    /// @throws IllegalArgumentException when it has none
    public static Origin of(URI address) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        String host = address.getHost();
        if (host == null) throw new IllegalArgumentException("no host in " + address);
        int port = address.getPort();
        if (port == -1) port = scheme.equals("https") ? 443 : 80;
        return new Origin(scheme, host, port);
    }

    /// An origin as an operator writes it, as in `https://a.example` or `http://localhost:8080`.
    ///
    /// @throws IllegalArgumentException when there is more than an origin, or less
    public static Origin parse(String text) {
        URI address = URI.create(text);
        boolean bare =
                address.getRawPath() == null
                        || address.getRawPath().isEmpty()
                        || address.getRawPath().equals("/");
        if (!bare || address.getRawQuery() != null || address.getRawUserInfo() != null)
            throw new IllegalArgumentException("not an origin: " + text);
        return of(address);
    }

    public boolean secure() {
        return scheme.equals("https");
    }

    @Override
    public String toString() {
        return scheme + "://" + host + ":" + port;
    }
}
