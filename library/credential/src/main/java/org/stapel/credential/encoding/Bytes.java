package org.stapel.credential.encoding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/// An immutable run of bytes; equal when its content is equal.
public final class Bytes {
    private final byte[] content;

    private Bytes(byte[] content) {
        this.content = content;
    }

    /// Copies the array.
    public static Bytes of(byte[] content) {
        return new Bytes(content.clone());
    }

    /// The UTF-8 form of a text.
    public static Bytes utf8(String text) {
        return new Bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /// A copy of the content.
    public byte[] toArray() {
        return content.clone();
    }

    public int length() {
        return content.length;
    }

    /// Unpadded base64url, RFC 4648 section 5.
    public String base64Url() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(content);
    }

    /// Lower-case hexadecimal.
    public String hex() {
        return HexFormat.of().formatHex(content);
    }

    /// SHA-256 of the content.
    public Bytes sha256() {
        try {
            return new Bytes(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this JDK has no SHA-256", e);
        }
    }

    /// Compares in constant time; for secrets.
    public boolean sameAs(Bytes other) {
        return MessageDigest.isEqual(content, other.content);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes bytes && Arrays.equals(content, bytes.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    /// Only the length: content may be secret.
    @Override
    public String toString() {
        return "Bytes[" + content.length + "]";
    }
}
