package org.stapel.issuer.sheet.file;

import org.stapel.credential.encoding.Bytes;
import org.stapel.issuer.sheet.ReadSheet;
import org.stapel.issuer.sheet.Sheet;
import org.stapel.issuer.sheet.SheetChoices;
import org.stapel.issuer.sheet.csv.CsvReader;
import org.stapel.issuer.sheet.json.JsonReader;
import org.stapel.issuer.sheet.table.RefusedSheet;
import org.stapel.issuer.sheet.xlsx.XlsxReader;
import org.stapel.service.limit.Limits;

import java.util.Optional;

/// Finds the format by content and reads with its reader.
final class SheetReader implements ReadSheet {
    @Override
    public Outcome read(Bytes file, Optional<String> name, SheetChoices choices) {
        try {
            if (file.length() > Limits.UPLOAD) throw RefusedSheet.limit("bytes", Limits.UPLOAD);
            return new Outcome.Read(sheet(file.toArray(), name, choices));
        } catch (RefusedSheet refused) {
            return refused.outcome();
        }
    }

    private static Sheet sheet(byte[] file, Optional<String> name, SheetChoices choices) {
        return switch (ContentKind.of(file, name)) {
            case EMPTY -> throw RefusedSheet.empty();
            case ZIP -> XlsxReader.read(file, choices);
            case JSON -> JsonReader.read(file, choices);
            case TEXT -> CsvReader.read(file, choices);
            case ENCRYPTED -> throw RefusedSheet.unsafe("encrypted");
            case OLE -> throw RefusedSheet.unsafe("old_format");
            case PDF -> throw RefusedSheet.notASheet("pdf");
            case MARKUP -> throw RefusedSheet.notASheet("markup");
        };
    }
}
