package org.stapel.verifier.trust.http;

import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.fetch.FetchConfigured;
import org.stapel.verifier.trust.PublishTrustList;
import org.stapel.verifier.trust.TrustListSource;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/// The signed list at an address that the operator configured; it is published there by others.
final class TrustListUrl implements TrustListSource, PublishTrustList {
    private static final int LARGEST = 20 * 1024 * 1024;

    private final URI address;
    private final FetchConfigured door;
    private Optional<Bytes> seen = Optional.empty();

    TrustListUrl(URI address, FetchConfigured door) {
        this.address = address;
        this.door = door;
    }

    @Override
    public URI address() {
        return address;
    }

    @Override
    public synchronized Answer read() {
        return switch (door.get(address, Map.of("Accept", "application/jwt, */*"), LARGEST)) {
            case FetchConfigured.NotAnswered(var code, _) -> notRead(code);
            case FetchConfigured.Answered(var status, _, _) when status != 200 ->
                    notRead("http_" + status);
            case FetchConfigured.Answered(_, var body, _) -> read(body);
        };
    }

    private Answer read(Bytes body) {
        Bytes digest = body.sha256();
        if (seen.filter(digest::equals).isPresent()) return new Same();
        seen = Optional.of(digest);
        return new Read(new String(body.toArray(), StandardCharsets.UTF_8));
    }

    private Answer notRead(String why) {
        seen = Optional.empty();
        return new NotRead(why);
    }

    @Override
    public Published publish(String signed) {
        return new NotWritten("the list is published elsewhere: " + address.getHost());
    }
}
