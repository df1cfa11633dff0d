package org.stapel.credential.status;

import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.encoding.RefusedInput;

import java.io.ByteArrayOutputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/// ZLIB (RFC 1950) and GZIP (RFC 1952) within limits: one member, exact length, right checksum, at
/// most 2 MiB inflated; it stops at that size instead of measuring it afterwards.
final class Deflated {
    static final int MOST_INFLATED = 2 * 1024 * 1024;
    private static final int GZIP_HEADER = 10;
    private static final int GZIP_TRAILER = 8;
    private static final int FLAG_HEADER_CRC = 2;
    private static final int FLAG_EXTRA = 4;
    private static final int FLAG_NAME = 8;
    private static final int FLAG_COMMENT = 16;

    private Deflated() {}

    static Bytes zlib(Bytes content) {
        return Bytes.of(deflate(content.toArray(), false));
    }

    static Bytes unzlib(Bytes compressed) {
        byte[] input = compressed.toArray();
        return Bytes.of(inflate(input, 0, input.length, false));
    }

    /// Reproducible: no file name, no time, unknown system.
    static Bytes gzip(Bytes content) {
        byte[] plain = content.toArray();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 2, (byte) 0xff});
        out.writeBytes(deflate(plain, true));
        writeLittleEndian(out, crc(plain));
        writeLittleEndian(out, plain.length);
        return Bytes.of(out.toByteArray());
    }

    static Bytes gunzip(Bytes compressed) {
        byte[] input = compressed.toArray();
        int start = endOfGzipHeader(input);
        int end = input.length - GZIP_TRAILER;
        if (end < start) throw refused("gzip is truncated");
        byte[] plain = inflate(input, start, end - start, true);
        if (littleEndian(input, end) != crc(plain)) throw refused("gzip checksum does not hold");
        if (littleEndian(input, end + 4) != plain.length)
            throw refused("gzip length does not hold");
        return Bytes.of(plain);
    }

    private static byte[] deflate(byte[] plain, boolean raw) {
        try (Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, raw)) {
            deflater.setInput(plain);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            while (!deflater.finished()) out.write(buffer, 0, deflater.deflate(buffer));
            return out.toByteArray();
        }
    }

    private static byte[] inflate(byte[] input, int from, int length, boolean raw) {
        try (Inflater inflater = new Inflater(raw)) {
            inflater.setInput(input, from, length);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            while (!inflater.finished()) {
                int count = inflater.inflate(buffer);
                if (count == 0 && !inflater.finished())
                    throw refused("compressed data is truncated");
                if (out.size() + count > MOST_INFLATED)
                    throw refused("inflates to more than " + MOST_INFLATED + " bytes");
                out.write(buffer, 0, count);
            }
            if (inflater.getRemaining() != 0)
                throw refused("more data follows the compressed data");
            return out.toByteArray();
        } catch (DataFormatException e) {
            throw refused("compressed data is damaged");
        }
    }

    private static int endOfGzipHeader(byte[] input) {
        if (input.length < GZIP_HEADER + GZIP_TRAILER) throw refused("gzip is truncated");
        boolean gzip = (input[0] & 0xff) == 0x1f && (input[1] & 0xff) == 0x8b && input[2] == 8;
        if (!gzip) throw refused("not gzip");
        int flags = input[3] & 0xff;
        if (flags >= 32) throw refused("gzip has reserved flags");
        int at = GZIP_HEADER;
        if ((flags & FLAG_EXTRA) != 0) at += 2 + (input[at] & 0xff) + ((input[at + 1] & 0xff) << 8);
        if ((flags & FLAG_NAME) != 0) at = afterZero(input, at);
        if ((flags & FLAG_COMMENT) != 0) at = afterZero(input, at);
        return (flags & FLAG_HEADER_CRC) == 0 ? at : at + 2;
    }

    private static int afterZero(byte[] input, int from) {
        for (int at = from; at < input.length; at++) if (input[at] == 0) return at + 1;
        throw refused("gzip is truncated");
    }

    private static int crc(byte[] plain) {
        CRC32 crc = new CRC32();
        crc.update(plain);
        return (int) crc.getValue();
    }

    private static void writeLittleEndian(ByteArrayOutputStream out, int value) {
        for (int shift = 0; shift < 32; shift += 8) out.write(value >>> shift);
    }

    private static int littleEndian(byte[] input, int at) {
        int value = 0;
        for (int i = 3; i >= 0; i--) value = (value << 8) | (input[at + i] & 0xff);
        return value;
    }

    private static RefusedInput refused(String why) {
        return new RefusedInput(StatusCodes.LIST_INVALID, why);
    }
}
