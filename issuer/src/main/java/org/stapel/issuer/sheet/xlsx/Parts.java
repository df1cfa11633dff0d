package org.stapel.issuer.sheet.xlsx;

import org.stapel.issuer.sheet.table.RefusedSheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.stream.XMLStreamException;

/// Walks through the parts of a package as a stream, and stops at the first sign of a bomb.
///
/// All passes read the same local headers, so what was checked is what is read.
final class Parts {
    private static final int MAX_ENTRIES = 2_000;

    private final byte[] file;

    Parts(byte[] file) {
        this.file = file;
    }

    /// Takes one part; what it leaves unread is still inflated and counted.
    interface Visitor {
        void visit(String name, InputStream content) throws IOException, XMLStreamException;
    }

    /// Visits each part.
    ///
    /// @throws RefusedSheet where the package is damaged or unsafe
    void each(Visitor visitor) {
        ByteArrayInputStream raw = new ByteArrayInputStream(file);
        Inflated inflated = new Inflated(file.length, raw);
        Set<String> names = new HashSet<>();
        try (ZipInputStream zip = new ZipInputStream(raw)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                refuseName(entry.getName(), names);
                InputStream content = inflated.part(zip);
                if (!entry.isDirectory()) visitor.visit(entry.getName(), content);
                content.transferTo(OutputStream.nullOutputStream());
            }
        } catch (IOException | XMLStreamException _) {
            throw RefusedSheet.notASheet("damaged");
        }
    }

    private static void refuseName(String name, Set<String> names) {
        String lower = name.toLowerCase(Locale.ROOT).replace('\\', '/');
        boolean outside = lower.startsWith("/") || lower.contains(":");
        if (outside || ("/" + lower + "/").contains("/../")) throw RefusedSheet.unsafe("path");
        if (!names.add(lower)) throw RefusedSheet.unsafe("duplicate_part");
        if (names.size() > MAX_ENTRIES) throw RefusedSheet.unsafe("entries");
    }
}
