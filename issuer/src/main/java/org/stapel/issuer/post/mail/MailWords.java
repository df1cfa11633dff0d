package org.stapel.issuer.post.mail;

import org.stapel.issuer.post.sending.Mail;
import org.stapel.service.web.Language;
import org.stapel.service.web.Texts;

import java.net.URI;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Puts a mail into words of its language. What comes from records is text on one line: nothing in
/// a name or title can add a header or a line.
record MailWords(Texts texts, ZoneId zone) {
    private static final Pattern NOT_TEXT = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]+");
    private static final String PREFIX = "post.mail.";

    WordsOfMail of(Mail mail) {
        Language language = language(mail);
        return switch (mail.content()) {
            case Mail.Content.Claim claim -> claim(mail, claim, language);
            case Mail.Content.Answer answer -> answer(mail, answer, language);
        };
    }

    static Language language(Mail mail) {
        return Language.withTag(mail.language()).orElse(Language.EN);
    }

    /// On one line.
    static String oneLine(String text) {
        return NOT_TEXT.matcher(text).replaceAll(" ").strip();
    }

    String institution(Mail mail) {
        return oneLine(mail.from().name().best(language(mail).tag()));
    }

    private WordsOfMail claim(Mail mail, Mail.Content.Claim claim, Language language) {
        Map<String, String> values = values(mail, claim.firstName(), claim.award(), claim.link());
        String until = texts.date(language, claim.until().atZone(zone).toLocalDate());
        values.put("until", until);
        String key = key(claim.reason());
        List<String> before = new ArrayList<>();
        if (claim.reason() == Mail.Reason.TEST) before.add(say(language, "test.note", values));
        before.add(say(language, "hello", values));
        before.add(say(language, key + ".what", values));
        if (claim.parts() > 0) before.add(parts(language, claim.parts(), values));
        before.add(say(language, claim.asksCode() ? "open-code" : "open", values));
        List<String> after = new ArrayList<>();
        after.add(say(language, "until", values));
        after.addAll(footer(language, values));
        return new WordsOfMail(
                say(language, key + ".subject", values),
                before,
                say(language, "button", values),
                claim.link(),
                after);
    }

    private String parts(Language language, int parts, Map<String, String> values) {
        values.put("n", Integer.toString(parts));
        return say(language, parts == 1 ? "parts-one" : "parts", values);
    }

    private WordsOfMail answer(Mail mail, Mail.Content.Answer answer, Language language) {
        Map<String, String> values =
                values(mail, answer.firstName(), answer.award(), answer.link());
        return new WordsOfMail(
                say(language, "answer.subject", values),
                List.of(say(language, "hello", values), say(language, "answer.what", values)),
                say(language, "answer.button", values),
                answer.link(),
                footer(language, values));
    }

    private List<String> footer(Language language, Map<String, String> values) {
        return List.of(
                say(language, "safe", values),
                say(language, "doubt", values),
                say(language, "signed", values));
    }

    private Map<String, String> values(Mail mail, String firstName, String award, URI link) {
        Map<String, String> values = new HashMap<>();
        values.put("name", oneLine(firstName));
        values.put("award", oneLine(award));
        values.put("institution", institution(mail));
        values.put("contact", oneLine(mail.from().contactEmail()));
        values.put("address", oneLine(mail.from().address()));
        values.put("host", link.getScheme() + "://" + link.getRawAuthority() + "/claim");
        return values;
    }

    private String say(Language language, String key, Map<String, String> values) {
        return texts.sentence(language, PREFIX + key, values);
    }

    private static String key(Mail.Reason reason) {
        return switch (reason) {
            case FIRST, TEST -> "first";
            case CORRECTION -> "correction";
            case REMINDER -> "reminder";
        };
    }
}
