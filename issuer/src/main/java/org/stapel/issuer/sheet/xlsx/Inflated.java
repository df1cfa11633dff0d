package org.stapel.issuer.sheet.xlsx;

import org.stapel.issuer.sheet.table.RefusedSheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Counts what comes out of a package: at most 300 MiB in all, and at most 200 times its compressed
/// size for a part of over 1 MiB.
final class Inflated {
    private static final long MAX_TOTAL = 300L * 1024 * 1024;
    private static final long FREE = 1024 * 1024;
    private static final long MAX_RATIO = 200;

    private long total;

    /// The content of a part that has this many bytes in the package.
    InputStream part(InputStream content, int compressed) {
        return new Counted(content, Math.max(FREE, MAX_RATIO * compressed));
    }

    private final class Counted extends FilterInputStream {
        private final long max;
        private long out;

        Counted(InputStream content, long max) {
            super(content);
            this.max = max;
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

        /// XML readers close at the end of the root element; the rest is still to be counted.
        @Override
        public void close() {}

        private void count(int bytes) {
            out += bytes;
            total += bytes;
            if (total > MAX_TOTAL || out > max) throw RefusedSheet.unsafe("zip_bomb");
        }
    }
}
