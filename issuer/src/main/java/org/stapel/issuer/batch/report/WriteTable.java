package org.stapel.issuer.batch.report;

import org.stapel.issuer.batch.Reading;
import org.stapel.issuer.sheet.Cell;
import org.stapel.issuer.sheet.Delimiter;
import org.stapel.issuer.sheet.Detected;
import org.stapel.issuer.sheet.Parsed;
import org.stapel.issuer.sheet.WriteSheet;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// Writes a table in the format that is asked for.
public record WriteTable(WriteSheet sheets) {
    /// A format of tables, with what the web calls it.
    public enum Format {
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        CSV("text/csv;charset=UTF-8"),
        JSON("application/json");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        public String mediaType() {
            return mediaType;
        }

        public String ending() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        /// The format in which a file came.
        public static Format of(Detected.Format detected) {
            return switch (detected) {
                case CSV -> CSV;
                case XLSX -> XLSX;
                case JSON -> JSON;
            };
        }
    }

    /// As a spreadsheet program with Dutch settings expects it.
    public void write(OutputStream out, Format format, WriteSheet.Page page) throws IOException {
        write(out, format, WriteSheet.CsvLayout.dutch(), page);
    }

    /// In the way in which a file was read.
    public void likeFile(OutputStream out, Reading reading, WriteSheet.Page page)
            throws IOException {
        var layout =
                new WriteSheet.CsvLayout(
                        reading.detected().delimiter().orElse(Delimiter.SEMICOLON),
                        reading.decimalMark(),
                        reading.dateOrder());
        write(out, Format.of(reading.detected().format()), layout, page);
    }

    private void write(
            OutputStream out, Format format, WriteSheet.CsvLayout layout, WriteSheet.Page page)
            throws IOException {
        switch (format) {
            case XLSX -> sheets.xlsx(out, List.of(page));
            case CSV -> sheets.csv(out, layout, page);
            case JSON -> json(out, page);
        }
    }

    private static void json(OutputStream out, WriteSheet.Page page) {
        try (JsonGenerator json = JsonMapper.shared().createGenerator(out)) {
            json.writeStartArray();
            while (page.rows().hasNext()) {
                List<Cell> row = page.rows().next();
                json.writeStartObject();
                for (int i = 0; i < row.size(); i++)
                    member(json, page.headers().get(i), row.get(i));
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private static void member(JsonGenerator json, String header, Cell cell) {
        switch (cell) {
            case Cell.Blank _ -> {}
            case Cell.NumberCell(var value) -> json.writeNumberProperty(header, value);
            case Cell.Flag(var value) -> json.writeBooleanProperty(header, value);
            case Cell.Text _, Cell.DateCell _, Cell.Calculated _ -> {
                if (cell.asText() instanceof Parsed.Value<String>(var text))
                    json.writeStringProperty(header, text);
            }
        }
    }
}
