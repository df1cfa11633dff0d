package org.stapel.issuer.cataloguing;

import org.stapel.credential.encoding.Bytes;
import org.stapel.issuer.catalogue.Catalogue;
import org.stapel.issuer.catalogue.table.Columns;
import org.stapel.issuer.catalogue.table.SheetTables;
import org.stapel.issuer.catalogue.table.Table;
import org.stapel.issuer.catalogue.table.WriteTable;
import org.stapel.issuer.sheet.WriteSheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Writes a whole catalogue as a file that [ImportCatalogue] reads back as the same catalogue.
public record ExportCatalogue(WriteSheet sheets, Columns columns) {
    /// The kinds of file.
    public enum Format {
        CSV("text/csv;charset=UTF-8"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        JSON("application/json");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        public String mediaType() {
            return mediaType;
        }

        /// As in the name of a file.
        public String extension() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Format> of(String extension) {
            return Arrays.stream(values())
                    .filter(format -> format.extension().equals(extension))
                    .findFirst();
        }
    }

    /// @param language of the headers, `nl` or `en`
    public Bytes write(Catalogue catalogue, Format format, String language) {
        if (format == Format.JSON)
            return Bytes.of(catalogue.json().toPrettyString().getBytes(StandardCharsets.UTF_8));
        Table table = new WriteTable(columns).of(catalogue, language);
        var page = SheetTables.page(language.equals("nl") ? "catalogus" : "catalogue", table);
        var out = new ByteArrayOutputStream();
        try {
            if (format == Format.CSV) sheets.csv(out, WriteSheet.CsvLayout.dutch(), page);
            else sheets.xlsx(out, List.of(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Bytes.of(out.toByteArray());
    }
}
