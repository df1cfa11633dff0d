package org.stapel.issuer.post.sending;

import org.stapel.credential.encoding.Bytes;
import org.stapel.issuer.post.Dispatch;
import org.stapel.issuer.privacy.Pseudonyms;

import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Ids of mails: 32 hex digits that nobody can guess, the same for the same mail of the same
/// dispatch, so that a receiver recognises one that a crash sent twice.
public record MessageIds(Pseudonyms pseudonyms) {
    private static final Pattern ID = Pattern.compile("(?<![0-9a-f])[0-9a-f]{32}(?![0-9a-f])");
    private static final int BYTES = 16;

    /// The id of the next mail of a dispatch.
    public String next(Dispatch dispatch) {
        return of(dispatch.award() + "\n" + dispatch.messages().size());
    }

    /// The id of a mail that has its own reason.
    public String of(String reason) {
        byte[] mac = pseudonyms.mac("message-id", Bytes.utf8(reason)).toArray();
        return HexFormat.of().formatHex(mac, 0, BYTES);
    }

    /// The first id in a text of a mail that came back.
    public static Optional<String> in(String unverified) {
        Matcher found = ID.matcher(unverified);
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }
}
