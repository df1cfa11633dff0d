package org.stapel.issuer.sheet.json;

import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.encoding.RefusedInput;
import org.stapel.credential.encoding.StrictJson;
import org.stapel.issuer.sheet.Cell;
import org.stapel.issuer.sheet.Detected;
import org.stapel.issuer.sheet.ReadSheet;
import org.stapel.issuer.sheet.Sheet;
import org.stapel.issuer.sheet.SheetChoices;
import org.stapel.issuer.sheet.TextEncoding;
import org.stapel.issuer.sheet.table.FileFacts;
import org.stapel.issuer.sheet.table.RefusedSheet;
import org.stapel.issuer.sheet.table.RowDraft;
import org.stapel.issuer.sheet.table.TableDraft;

import tools.jackson.databind.JsonNode;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads an array of flat objects; each key is a column, in the order of first appearance.
public final class JsonReader {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private JsonReader() {}

    /// Reads the file, within the limits of [StrictJson].
    ///
    /// @throws RefusedSheet where it is not such an array
    public static Sheet read(byte[] file, SheetChoices choices) {
        boolean marked = Arrays.mismatch(file, MARK) == MARK.length;
        JsonNode array = parse(marked ? Arrays.copyOfRange(file, MARK.length, file.length) : file);
        if (!array.isArray()) throw RefusedSheet.notASheet("json_no_array");
        if (array.size() > ReadSheet.MAX_ROWS) throw RefusedSheet.limit("rows", ReadSheet.MAX_ROWS);
        Map<String, Integer> columns = columns(array);
        if (columns.isEmpty()) throw RefusedSheet.empty();
        TableDraft draft = new TableDraft();
        RowDraft header = draft.row(1);
        columns.keySet().forEach(name -> header.text(name, 1, text -> text));
        draft.add(header);
        for (int i = 0; i < array.size(); i++) row(draft, i + 2, array.get(i), columns);
        return draft.finish(facts(marked), withHeaderOnTop(choices));
    }

    private static JsonNode parse(byte[] utf8) {
        try {
            return StrictJson.parse(Bytes.of(utf8));
        } catch (RefusedInput e) {
            throw RefusedSheet.notASheet("json_" + e.code());
        }
    }

    private static Map<String, Integer> columns(JsonNode array) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (JsonNode row : array) {
            if (!row.isObject()) throw RefusedSheet.notASheet("json_no_object");
            for (String name : row.propertyNames()) columns.putIfAbsent(name, columns.size());
            if (columns.size() > ReadSheet.MAX_COLUMNS)
                throw RefusedSheet.limit("columns", ReadSheet.MAX_COLUMNS);
        }
        return columns;
    }

    private static void row(
            TableDraft draft, int number, JsonNode object, Map<String, Integer> columns) {
        RowDraft row = draft.row(number);
        columns.forEach((name, column) -> {
            JsonNode value = object.get(name);
            if (value != null) row.put(column, cell(row, column, value));
        });
        draft.add(row);
    }

    private static Cell cell(RowDraft row, int column, JsonNode value) {
        if (value.isString()) return row.textAt(column, value.stringValue());
        if (value.isNumber()) return new Cell.NumberCell(value.decimalValue());
        if (value.isBoolean()) return new Cell.Flag(value.booleanValue());
        if (value.isNull()) return new Cell.Blank();
        throw RefusedSheet.notASheet("json_not_flat");
    }

    private static SheetChoices withHeaderOnTop(SheetChoices choices) {
        return new SheetChoices(
                choices.encoding(),
                choices.delimiter(),
                choices.decimalMark(),
                choices.dateOrder(),
                choices.sheetName(),
                Optional.of(1));
    }

    private static FileFacts facts(boolean marked) {
        return new FileFacts(
                Detected.Format.JSON,
                Optional.of(TextEncoding.UTF_8),
                marked,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
