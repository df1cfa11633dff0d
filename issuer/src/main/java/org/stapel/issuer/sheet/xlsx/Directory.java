package org.stapel.issuer.sheet.xlsx;

import org.stapel.issuer.sheet.table.RefusedSheet;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The central directory of a ZIP in memory, which is what spreadsheet programs go by.
///
/// The JDK reads ZIPs from disk, where no personal data may lie, or by local headers, whose sizes
/// packages written as a stream do not have.
///
/// @see <a href="https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT">APPNOTE 6.3.10</a>
final class Directory {
    private static final int MAX_ENTRIES = 2_000;
    private static final int END = 0x06054b50;
    private static final int END_64 = 0x06064b50;
    private static final int LOCATOR_64 = 0x07064b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END_LENGTH = 22;
    private static final int MAX_COMMENT = 0xFFFF;
    private static final long IN_EXTRA = 0xFFFF_FFFFL;

    private final ByteBuffer zip;

    private Directory(byte[] file) {
        this.zip = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }

    /// A part, as compressed bytes from `start` on.
    record Entry(String name, boolean deflated, int start, int length, int crc) {}

    static List<Entry> of(byte[] file) {
        try {
            return new Directory(file).entries();
        } catch (IndexOutOfBoundsException _) {
            throw damaged();
        }
    }

    private List<Entry> entries() {
        int end = end();
        boolean zip64 = end >= 20 && zip.getInt(end - 20) == LOCATOR_64;
        int end64 = zip64 ? place(zip.getLong(end - 12)) : -1;
        if (zip64 && zip.getInt(end64) != END_64) throw damaged();
        long count = zip64 ? zip.getLong(end64 + 32) : unsigned16(end + 10);
        if (count < 0 || count > MAX_ENTRIES) throw RefusedSheet.unsafe("entries");
        int at = place(zip64 ? zip.getLong(end64 + 48) : unsigned32(end + 16));
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (zip.getInt(at) != CENTRAL) throw damaged();
            entries.add(entry(at));
            at += 46 + unsigned16(at + 28) + unsigned16(at + 30) + unsigned16(at + 32);
        }
        return entries;
    }

    private int end() {
        int last = zip.limit() - END_LENGTH;
        for (int at = last; at >= 0 && at >= last - MAX_COMMENT; at--)
            if (zip.getInt(at) == END && unsigned16(at + 20) == last - at) return at;
        throw damaged();
    }

    private Entry entry(int at) {
        if ((unsigned16(at + 8) & 1) != 0) throw RefusedSheet.unsafe("encrypted");
        int method = unsigned16(at + 10);
        if (method != 0 && method != 8) throw damaged();
        byte[] name = new byte[unsigned16(at + 28)];
        zip.get(at + 46, name);
        Extra extra = new Extra(at + 46 + name.length, unsigned16(at + 30));
        extra.next(unsigned32(at + 24));
        int length = place(extra.next(unsigned32(at + 20)));
        int local = place(extra.next(unsigned32(at + 42)));
        if (zip.getInt(local) != LOCAL) throw damaged();
        int start = local + 30 + unsigned16(local + 26) + unsigned16(local + 28);
        if (start > zip.limit() - length) throw damaged();
        String text = new String(name, StandardCharsets.UTF_8);
        return new Entry(text, method == 8, start, length, zip.getInt(at + 16));
    }

    private int unsigned16(int at) {
        return Short.toUnsignedInt(zip.getShort(at));
    }

    private long unsigned32(int at) {
        return Integer.toUnsignedLong(zip.getInt(at));
    }

    private int place(long offset) {
        if (offset < 0 || offset > zip.limit()) throw damaged();
        return (int) offset;
    }

    private static RefusedSheet damaged() {
        return RefusedSheet.notASheet("damaged");
    }

    /// The ZIP64 field of an entry: the values that have no room in the entry, in their order.
    private final class Extra {
        private int at = -1;

        Extra(int start, int length) {
            for (int field = start; field + 4 <= start + length; ) {
                if (unsigned16(field) == 1) at = field + 4;
                field += 4 + unsigned16(field + 2);
            }
        }

        long next(long value) {
            if (value != IN_EXTRA || at < 0) return value;
            at += Long.BYTES;
            return zip.getLong(at - Long.BYTES);
        }
    }
}
