package org.stapel.issuer.sheet.csv;

import org.stapel.issuer.sheet.TextEncoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The text of a file and the encoding that was found for it.
///
/// U+FFFD stands for each undecodable run of bytes; the row that holds it gets a problem.
record DecodedText(String text, TextEncoding encoding, boolean byteOrderMark) {
    private static final String MARK = "\uFEFF";

    static DecodedText of(byte[] file, Optional<TextEncoding> chosen) {
        TextEncoding encoding = chosen.orElseGet(() -> encoding(file));
        String text = new String(file, encoding.charset());
        boolean marked = text.startsWith(MARK);
        return new DecodedText(marked ? text.substring(1) : text, encoding, marked);
    }

    private static TextEncoding encoding(byte[] file) {
        if (startsWith(file, 0xEF, 0xBB, 0xBF)) return TextEncoding.UTF_8;
        if (startsWith(file, 0xFF, 0xFE)) return TextEncoding.UTF_16LE;
        if (startsWith(file, 0xFE, 0xFF)) return TextEncoding.UTF_16BE;
        return isRatherUtf8(file) ? TextEncoding.UTF_8 : TextEncoding.WINDOWS_1252;
    }

    private static boolean startsWith(byte[] file, int... mark) {
        if (file.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) if ((file[i] & 0xFF) != mark[i]) return false;
        return true;
    }

    /// A few broken bytes among many good sequences are a damaged UTF-8 file: letters with accents
    /// in Windows-1252 hardly ever make a sequence.
    private static boolean isRatherUtf8(byte[] file) {
        Charset utf8 = StandardCharsets.UTF_8;
        CharsetDecoder decoder = utf8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(file);
        CharBuffer out = CharBuffer.allocate(8 * 1024);
        int good = 0;
        int bad = 0;
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            good += foreign(out.flip());
            out.clear();
            if (result.isUnderflow()) return bad == 0 || good > bad;
            if (result.isOverflow()) continue;
            bad++;
            in.position(in.position() + result.length());
        }
    }

    private static int foreign(CharBuffer decoded) {
        return (int) decoded.chars().filter(c -> c > 0x7F).count();
    }
}
