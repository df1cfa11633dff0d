package org.stapel.issuer.batch;

import org.stapel.issuer.batch.mapping.Field;
import org.stapel.issuer.batch.mapping.Mapping;
import org.stapel.issuer.batch.row.Chunk;
import org.stapel.issuer.batch.row.ReadCells;
import org.stapel.issuer.sheet.DateOrder;
import org.stapel.issuer.sheet.DecimalMark;
import org.stapel.issuer.sheet.Detected;
import org.stapel.issuer.sheet.Sheet;
import org.stapel.issuer.sheet.SheetChoices;

import java.util.ArrayList;
import java.util.List;

/// How the file was read.
///
/// @param generation of its chunks; grows each time the file is read anew
/// @param sheets all that a workbook has
public record Reading(
        int generation,
        SheetChoices choices,
        Detected detected,
        List<String> headers,
        List<Sheet.NamedSheet> sheets,
        int rows) {
    public Reading {
        headers = List.copyOf(headers);
        sheets = List.copyOf(sheets);
    }

    public int chunks() {
        return (rows + Chunk.SIZE - 1) / Chunk.SIZE;
    }

    public DecimalMark decimalMark() {
        return choices.decimalMark().orElse(detected.decimalMark());
    }

    public DateOrder dateOrder() {
        return choices.dateOrder().orElse(detected.dateOrder());
    }

    public Reading choosing(SheetChoices other) {
        return new Reading(generation, other, detected, headers, sheets, rows);
    }

    public ReadCells.Layout layout(Mapping mapping) {
        return new ReadCells.Layout(headers, mapping, decimalMark(), dateOrder());
    }

    /// What a person must still say before rows can be read: `decimal_mark`, `date_order`.
    public List<String> undecided(Mapping mapping) {
        List<String> undecided = new ArrayList<>();
        boolean results = mapping.says(Field.RESULT) || !mapping.parts().isEmpty();
        if (results && detected.decimalsSeen() > 0 && decimalMark() == DecimalMark.UNDECIDED)
            undecided.add("decimal_mark");
        boolean dates =
                !mapping.headersOf(Field.AWARDED_DATE).isEmpty()
                        || !mapping.headersOf(Field.BIRTH_DATE).isEmpty()
                        || !mapping.headersOf(Field.VALID_UNTIL).isEmpty();
        if (dates && detected.datesSeen() > 0 && dateOrder() == DateOrder.AMBIGUOUS)
            undecided.add("date_order");
        return undecided;
    }
}
