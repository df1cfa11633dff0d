package org.stapel.samples.mailbox;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;

/// A mail as the mailbox shows it.
///
/// @param number in the order of arrival, from 1
/// @param text its plain form
record ReceivedMail(int number, String from, String to, String subject, String at, String text) {
    static ReceivedMail read(int number, Message message) {
        try {
            return new ReceivedMail(
                    number,
                    all(message.getFrom()),
                    all(message.getAllRecipients()),
                    String.valueOf(message.getSubject()),
                    String.valueOf(message.getSentDate()),
                    text(message));
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("a mail that was received cannot be read", e);
        }
    }

    private static String text(Message message) throws MessagingException, IOException {
        Object content = message.getContent();
        return content instanceof Multipart parts && parts.getCount() > 0
                ? String.valueOf(parts.getBodyPart(0).getContent())
                : String.valueOf(content);
    }

    private static String all(jakarta.mail.Address[] addresses) {
        return Arrays.stream(addresses)
                .map(address ->
                        address instanceof jakarta.mail.internet.InternetAddress one
                                ? one.toUnicodeString()
                                : address.toString())
                .collect(Collectors.joining(", "));
    }
}
