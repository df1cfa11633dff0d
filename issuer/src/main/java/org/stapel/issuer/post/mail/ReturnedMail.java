package org.stapel.issuer.post.mail;

import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;

import org.stapel.issuer.post.sending.MessageIds;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a delivery status notification says of one of our mails.
///
/// @param message id of our mail
/// @param reason enhanced status code
/// @see <a href="https://www.rfc-editor.org/rfc/rfc3464#section-2.3">RFC 3464, section 2.3</a>
record ReturnedMail(String message, String reason) {
    private static final Pattern FAILED =
            Pattern.compile("^Action:\\s*failed\\b", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private static final Pattern STATUS =
            Pattern.compile(
                    "^Status:\\s*(5\\.[0-9]{1,3}\\.[0-9]{1,3})\\b",
                    Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private static final int MOST_READ = 64 * 1024;

    /// Empty for anything else: a delay, a success, an answer of a person, an unknown mail.
    static Optional<ReturnedMail> read(Message unverified) throws MessagingException, IOException {
        if (!unverified.isMimeType("multipart/report")
                || !(unverified.getContent() instanceof Multipart parts)) return Optional.empty();
        Optional<String> status = status(parts);
        if (status.isEmpty()) return Optional.empty();
        Optional<String> message = recipient(unverified).or(() -> original(parts));
        return message.map(id -> new ReturnedMail(id, status.get()));
    }

    private static Optional<String> status(Multipart parts) throws MessagingException, IOException {
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (!part.isMimeType("message/delivery-status")) continue;
            String text = text(part);
            Matcher status = STATUS.matcher(text);
            if (FAILED.matcher(text).find())
                return Optional.of(status.find() ? status.group(1) : "5.0.0");
        }
        return Optional.empty();
    }

    /// To whom it came back: each mail of ours has an envelope sender of its own.
    private static Optional<String> recipient(Message returned) {
        try {
            Address[] all = returned.getRecipients(Message.RecipientType.TO);
            return all == null || all.length == 0
                    ? Optional.empty()
                    : MessageIds.in(all[0].toString());
        } catch (MessagingException e) {
            return Optional.empty();
        }
    }

    /// The Message-ID in the headers of the mail that came back.
    private static Optional<String> original(Multipart parts) {
        try {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart part = parts.getBodyPart(i);
                if (!part.isMimeType("message/rfc822") && !part.isMimeType("text/rfc822-headers"))
                    continue;
                Optional<String> line =
                        text(part)
                                .lines()
                                .filter(l -> l.regionMatches(true, 0, "Message-ID:", 0, 11))
                                .findFirst();
                if (line.isPresent()) return MessageIds.in(line.get());
            }
            return Optional.empty();
        } catch (MessagingException | IOException e) {
            return Optional.empty();
        }
    }

    private static String text(BodyPart part) throws MessagingException, IOException {
        try (InputStream content = part.getInputStream()) {
            return new String(content.readNBytes(MOST_READ), StandardCharsets.UTF_8);
        }
    }
}
