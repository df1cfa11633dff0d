package org.stapel.issuer.post.pdf;

import org.stapel.credential.encoding.Bytes;
import org.stapel.issuer.delivery.pdf.PdfPages;
import org.stapel.issuer.delivery.pdf.PrintableText;
import org.stapel.issuer.delivery.pdf.QrPicture;
import org.stapel.issuer.post.letter.DrawLetters;
import org.stapel.issuer.post.letter.Letter;
import org.stapel.service.web.Language;
import org.stapel.service.web.Texts;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Each letter in its learner's language, its address where the window of an envelope is.
record DrawLettersAsPdf(
        ITemplateEngine templates, Texts texts, PrintableText printable, ZoneId zone)
        implements DrawLetters {
    /// A letter in words.
    record Sheet(
            String language,
            String sender,
            String senderAddress,
            List<String> address,
            String date,
            String subject,
            String hello,
            String what,
            String parts,
            String how,
            String open,
            String type,
            String codePage,
            String code,
            String qr,
            String qrName,
            String until,
            String safe,
            String regards) {}

    @Override
    public Bytes draw(List<Letter> letters) {
        List<Sheet> sheets = letters.stream().map(this::sheet).toList();
        var context = new Context(Locale.ROOT);
        context.setVariables(Map.of("sheets", sheets, "language", sheets.getFirst().language()));
        return Bytes.of(PdfPages.render(templates.process("post/letter", context)));
    }

    private Sheet sheet(Letter letter) {
        Language language = Language.withTag(letter.language()).orElse(Language.EN);
        String institution = letter.from().name().best(language.tag());
        String unprintable = texts.text(language, "delivery.paper.unprintable");
        String name = printable.or(letter.name(), unprintable);
        Map<String, String> values =
                Map.of(
                        "name", name,
                        "institution", institution,
                        "award", printable.or(letter.award(), unprintable),
                        "contact", letter.from().contactEmail(),
                        "until", date(language, letter.until()));
        return new Sheet(
                language.tag(),
                institution,
                letter.from().address(),
                address(name, letter.address()),
                date(language, letter.writtenAt()),
                say(language, "subject", values),
                say(language, "hello", values),
                say(language, "what", values),
                parts(language, letter.parts()),
                say(language, "how", values),
                say(language, letter.asksCode() ? "open-code" : "open", values),
                say(language, "type", values),
                letter.codePage().toString(),
                letter.code().grouped(),
                QrPicture.dataUri(letter.link()),
                say(language, "qr", values),
                say(language, "until", values),
                say(language, "safe", values),
                say(language, "regards", values));
    }

    /// The name, and the lines below it; a first line that repeats the name is left out.
    private static List<String> address(String name, List<String> lines) {
        var all = new java.util.ArrayList<String>();
        all.add(name);
        lines.stream().filter(line -> !line.strip().equalsIgnoreCase(name)).forEach(all::add);
        return List.copyOf(all);
    }

    /// One line about the parts; empty where there are none.
    private String parts(Language language, int parts) {
        if (parts == 0) return "";
        String key = parts == 1 ? "post.mail.parts-one" : "post.mail.parts";
        return texts.sentence(language, key, Map.of("n", Integer.toString(parts)));
    }

    private String date(Language language, Instant at) {
        return texts.date(language, at.atZone(zone).toLocalDate());
    }

    private String say(Language language, String key, Map<String, String> values) {
        return texts.sentence(language, "post.letter." + key, values);
    }
}
