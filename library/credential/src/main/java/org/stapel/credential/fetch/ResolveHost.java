package org.stapel.credential.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/// Asks the name system for the addresses of a host; asked once per fetch.
@FunctionalInterface
public interface ResolveHost {
    List<InetAddress> addressesOf(String host) throws UnknownHostException;

    /// The machine's own resolver.
    static ResolveHost system() {
        return host -> List.of(InetAddress.getAllByName(host));
    }
}
