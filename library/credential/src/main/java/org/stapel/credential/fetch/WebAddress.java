package org.stapel.credential.fetch;

import org.stapel.credential.encoding.RefusedInput;

import java.net.URI;
import java.util.regex.Pattern;

/// A web address in one unambiguous reading: the same parse decides, connects and names the host.
///
/// @param target path and query as sent in the request line
record WebAddress(Origin origin, String target) {
    private static final int LONGEST = 2048;
    private static final Pattern NAME =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9-]{1,63}");
    private static final Pattern NUMERIC_END =
            Pattern.compile("(?:.*\\.)?(?:[0-9]+|0x[0-9a-f]*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern CANONICAL_IPV4 =
            Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?!$)|$)){4}");
    private static final Pattern IPV6 = Pattern.compile("\\[[0-9a-f:.]{2,45}]");
    private static final Pattern TARGET = Pattern.compile("/[!-~]*");

    /// @throws RefusedInput with `bad_url` or `scheme_not_allowed`
    static WebAddress parse(URI unverified) {
        if (unverified.toString().length() > LONGEST)
            throw new RefusedInput("bad_url", "address is over 2,048 characters");
        String scheme = unverified.getScheme();
        if (scheme == null) throw new RefusedInput("bad_url", "address has no scheme");
        if (!scheme.equalsIgnoreCase("https") && !scheme.equalsIgnoreCase("http"))
            throw new RefusedInput("scheme_not_allowed", "scheme is " + scheme);
        if (unverified.getRawUserInfo() != null || unverified.getRawFragment() != null)
            throw new RefusedInput("bad_url", "address has user information or a fragment");
        Origin origin = origin(unverified);
        return new WebAddress(origin, target(unverified));
    }

    /// Whether the host is an IP address rather than a name.
    boolean literal() {
        return IPV6.matcher(origin.host()).matches()
                || CANONICAL_IPV4.matcher(origin.host()).matches();
    }

    private static Origin origin(URI unverified) {
        try {
            Origin origin = Origin.of(unverified);
            if (!sensible(origin.host())) throw new RefusedInput("bad_url", "host is not a name");
            return origin;
        } catch (IllegalArgumentException e) {
            throw new RefusedInput("bad_url", "address has no usable host");
        }
    }

    /// Decimal, octal, hexadecimal and short forms of IP addresses are refused: readers differ on
    /// them.
    private static boolean sensible(String host) {
        if (IPV6.matcher(host).matches() || CANONICAL_IPV4.matcher(host).matches()) return true;
        return host.length() <= 253
                && NAME.matcher(host).matches()
                && !NUMERIC_END.matcher(host).matches();
    }

    private static String target(URI unverified) {
        String path = unverified.getRawPath() == null ? "" : unverified.getRawPath();
        String query = unverified.getRawQuery() == null ? "" : "?" + unverified.getRawQuery();
        String target = (path.isEmpty() ? "/" : path) + query;
        if (!TARGET.matcher(target).matches())
            throw new RefusedInput("bad_url", "path is not ASCII");
        return target;
    }
}
