package org.stapel.verifier.verification.http;

import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.fetch.FetchUntrusted;
import org.stapel.verifier.verification.FollowLink;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Asks a show link for its credential through the door for untrusted addresses.
final class FollowShowLink implements FollowLink {
    private static final int LARGEST = 256 * 1024;

    private final FetchUntrusted door;

    FollowShowLink(FetchUntrusted door) {
        this.door = door;
    }

    @Override
    public Answer follow(URI link) {
        return switch (door.get(link, LARGEST, Optional.empty())) {
            case FetchUntrusted.Fetched(var body, _, _, _) -> new Text(text(body));
            case FetchUntrusted.Unchanged _ -> new NotReached("bad_response");
            case FetchUntrusted.NotFetched(var code, _, _) when code.equals("http_410") ->
                    new Gone();
            case FetchUntrusted.NotFetched(var code, _, _) -> new NotReached(code);
        };
    }

    private static String text(Bytes body) {
        return new String(body.toArray(), StandardCharsets.UTF_8);
    }
}
