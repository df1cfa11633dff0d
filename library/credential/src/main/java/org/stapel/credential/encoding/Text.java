package org.stapel.credential.encoding;

/// What every text from outside must be: real Unicode without U+0000.
final class Text {
    private Text() {}

    static void refuseUnencodable(String text, String pointer) {
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            if (codePoint == 0)
                throw new RefusedInput("bad_encoding", pointer, "text holds U+0000");
            if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE)
                throw new RefusedInput("bad_encoding", pointer, "text holds a lone surrogate");
            at += Character.charCount(codePoint);
        }
    }
}
