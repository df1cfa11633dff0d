package org.stapel.issuer.post.mail;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/// A mail in words, from which both its forms are made.
///
/// @param before paragraphs above the link
/// @param after paragraphs below it
record WordsOfMail(
        String subject, List<String> before, String button, URI link, List<String> after) {
    private static final int WIDTH = 76;

    WordsOfMail {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /// Plain text, lines broken between words; the address stands alone on its line.
    String plain() {
        List<String> blocks = new ArrayList<>();
        before.forEach(paragraph -> blocks.add(wrapped(paragraph)));
        blocks.add(link.toString());
        after.forEach(paragraph -> blocks.add(wrapped(paragraph)));
        return String.join("\n\n", blocks) + "\n";
    }

    private static String wrapped(String paragraph) {
        StringBuilder all = new StringBuilder();
        int column = 0;
        for (String word : paragraph.split(" ", -1)) {
            if (column > 0 && column + 1 + word.length() > WIDTH) {
                all.append('\n');
                column = 0;
            } else if (column > 0) {
                all.append(' ');
                column++;
            }
            all.append(word);
            column += word.length();
        }
        return all.toString();
    }
}
