package org.stapel.issuer.sheet.xlsx;

import org.stapel.issuer.sheet.table.RefusedSheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

import javax.xml.stream.XMLStreamException;

/// The parts of a package, inflated as a stream, which ends at the first sign of a bomb.
final class Parts {
    private final byte[] file;
    private final List<Directory.Entry> entries;

    Parts(byte[] file) {
        this.file = file;
        this.entries = Directory.of(file);
        Set<String> names = new HashSet<>();
        for (Directory.Entry entry : entries) refuseName(entry.name(), names);
    }

    /// Takes one part; what it leaves unread is still inflated and counted.
    interface Visitor {
        void visit(String name, InputStream content) throws IOException, XMLStreamException;
    }

    /// Visits each part.
    ///
    /// @throws RefusedSheet where the package is damaged or unsafe
    void each(Visitor visitor) {
        Inflated inflated = new Inflated();
        for (Directory.Entry entry : entries) visit(entry, inflated, visitor);
    }

    /// Visits the part of this name.
    ///
    /// @throws RefusedSheet where the part is damaged
    void one(String name, Visitor visitor) {
        for (Directory.Entry entry : entries)
            if (entry.name().equals(name)) visit(entry, new Inflated(), visitor);
    }

    private void visit(Directory.Entry entry, Inflated inflated, Visitor visitor) {
        Inflater inflater = new Inflater(true);
        try {
            InputStream raw = new ByteArrayInputStream(file, entry.start(), entry.length());
            InputStream plain = entry.deflated() ? new InflaterInputStream(raw, inflater) : raw;
            var counted = inflated.part(plain, entry.length());
            var checked = new CheckedInputStream(counted, new CRC32());
            visitor.visit(entry.name(), checked);
            checked.transferTo(OutputStream.nullOutputStream());
            if ((int) checked.getChecksum().getValue() != entry.crc())
                throw RefusedSheet.notASheet("damaged");
        } catch (IOException | XMLStreamException _) {
            throw RefusedSheet.notASheet("damaged");
        } finally {
            inflater.end();
        }
    }

    private static void refuseName(String name, Set<String> names) {
        String lower = name.toLowerCase(Locale.ROOT).replace('\\', '/');
        boolean outside = lower.startsWith("/") || lower.contains(":");
        if (outside || ("/" + lower + "/").contains("/../")) throw RefusedSheet.unsafe("path");
        if (!names.add(lower)) throw RefusedSheet.unsafe("duplicate_part");
    }
}
