package org.stapel.issuer.sheet.xlsx;

import org.stapel.issuer.sheet.table.RefusedSheet;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Counts what comes out of a package against what went in: at most 300 MiB in all, and at most
/// 200 times its compressed size for a part of over 1 MiB.
final class Inflated {
    private static final long MAX_TOTAL = 300L * 1024 * 1024;
    private static final long FREE = 1024 * 1024;
    private static final long MAX_RATIO = 200;

    private final long length;
    private final ByteArrayInputStream raw;
    private long total;

    Inflated(long length, ByteArrayInputStream raw) {
        this.length = length;
        this.raw = raw;
    }

    /// The current entry of the ZIP, counted.
    InputStream part(InputStream entry) {
        return new Counted(entry, read());
    }

    private long read() {
        return length - raw.available();
    }

    private final class Counted extends FilterInputStream {
        /// What the inflater may have read ahead before this part began.
        private static final long READ_AHEAD = 512;

        private final long start;
        private long out;

        Counted(InputStream entry, long start) {
            super(entry);
            this.start = start;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            if (one >= 0) count(1);
            return one;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            if (count > 0) count(count);
            return count;
        }

        /// The ZIP goes on with its next entry.
        @Override
        public void close() {}

        private void count(int bytes) {
            out += bytes;
            total += bytes;
            long in = Inflated.this.read() - start + READ_AHEAD;
            if (total > MAX_TOTAL || (out > FREE && out > MAX_RATIO * in))
                throw RefusedSheet.unsafe("zip_bomb");
        }
    }
}
