package org.stapel.credential.encoding;

import java.util.function.Supplier;

/// What every text from outside must be: real Unicode without U+0000.
final class Text {
    private Text() {}

    static void refuseUnencodable(String text, Supplier<String> pointer) {
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            if (codePoint == 0)
                throw new RefusedInput("bad_encoding", pointer.get(), "text holds U+0000");
            if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE)
                throw new RefusedInput(
                        "bad_encoding", pointer.get(), "text holds a lone surrogate");
            at += Character.charCount(codePoint);
        }
    }
}
