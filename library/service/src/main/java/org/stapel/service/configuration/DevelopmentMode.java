package org.stapel.service.configuration;

import java.net.InetAddress;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/// Development mode is refused wherever a real service could be: it demands a public URL on
/// localhost, a server bound to the loopback address, and the embedded store.
final class DevelopmentMode {
    private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");

    private DevelopmentMode() {}

    /// @throws IllegalStateException naming the property that stands against it
    static void require(URI publicUrl, Optional<InetAddress> bound, Optional<String> storeUri) {
        if (!LOCAL.contains(publicUrl.getHost()))
            refuse("stapel.public-url is not localhost: " + publicUrl);
        if (bound.filter(InetAddress::isLoopbackAddress).isEmpty())
            refuse("server.address is not the loopback address");
        if (storeUri.filter(uri -> uri.startsWith("mongodb")).isPresent())
            refuse("stapel.store.uri is not the embedded store");
    }

    private static void refuse(String reason) {
        throw new IllegalStateException("development mode refused, " + reason);
    }
}
