package org.stapel.samples.mailbox;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The pages of the mailbox; what stands in mails is text, and only its web addresses are links.
final class MailboxPages {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"&]+");
    private static final String STYLE =
            """
            body{font:17px/1.5 system-ui,sans-serif;color:#17202a;background:#fbfaf7;margin:0;padding:1.5rem;overflow-wrap:anywhere}
            main{max-width:46rem;margin:0 auto}
            .note{color:#4a5563;font-size:15px}
            li{border-top:1px solid #d9d6cd;padding:.6rem 0;list-style:none}
            ul{padding:0;margin:0}
            a{color:#134e4a}
            li a{display:inline-block;min-height:44px;font-weight:600}
            pre{font:inherit;white-space:pre-wrap;background:#fff;border:1px solid #d9d6cd;border-radius:10px;padding:1.25rem}
            h1{font-size:1.5rem;line-height:1.2}
            """;

    private MailboxPages() {}

    static String list(List<ReceivedMail> mails) {
        String rows =
                mails.stream()
                        .map(mail ->
                                "<li><a href=\"/%d\">%s</a><br><span class=\"note\">%s · %s</span></li>"
                                        .formatted(
                                                mail.number(),
                                                escaped(mail.subject()),
                                                escaped(mail.to()),
                                                escaped(mail.at())))
                        .collect(Collectors.joining("\n"));
        String none =
                "<p>Nothing yet. Mails go one minute after an award was confirmed; reload this"
                        + " page.</p>";
        return page(
                "Mailbox of the demo",
                "<p class=\"note\">Every mail that the demo sends lands here and nowhere else.</p>"
                        + (mails.isEmpty() ? none : "<ul>" + rows + "</ul>"));
    }

    static String one(ReceivedMail mail) {
        return page(
                mail.subject(),
                "<p class=\"note\">from %s<br>to %s<br>%s</p><pre>%s</pre><p><a href=\"/\">All mails</a></p>"
                        .formatted(
                                escaped(mail.from()),
                                escaped(mail.to()),
                                escaped(mail.at()),
                                linked(mail.text())));
    }

    static String nothing() {
        return page("No such mail", "<p><a href=\"/\">All mails</a></p>");
    }

    private static String page(String title, String content) {
        return """
        <!doctype html>
        <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%1$s</title><style>%2$s</style></head><body><main><h1>%1$s</h1>%3$s</main></body></html>
        """
                .formatted(escaped(title), STYLE, content);
    }

    private static String linked(String text) {
        Matcher found = ADDRESS.matcher(text);
        StringBuilder all = new StringBuilder();
        int end = 0;
        while (found.find()) {
            all.append(escaped(text.substring(end, found.start())));
            String address = escaped(found.group());
            all.append("<a href=\"").append(address).append("\">").append(address).append("</a>");
            end = found.end();
        }
        return all.append(escaped(text.substring(end))).toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
