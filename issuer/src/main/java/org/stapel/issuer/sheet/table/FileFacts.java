package org.stapel.issuer.sheet.table;

import org.stapel.issuer.sheet.Delimiter;
import org.stapel.issuer.sheet.Detected;
import org.stapel.issuer.sheet.Sheet;
import org.stapel.issuer.sheet.TextEncoding;

import java.util.List;
import java.util.Optional;

/// What a format's reader knows about the file besides its cells.
public record FileFacts(
        Detected.Format format,
        Optional<TextEncoding> encoding,
        boolean byteOrderMark,
        Optional<Delimiter> delimiter,
        Optional<Detected.LineEnd> lineEnd,
        Optional<String> sheetName,
        List<Sheet.NamedSheet> sheets) {}
