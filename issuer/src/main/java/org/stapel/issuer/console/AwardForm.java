package org.stapel.issuer.console;

import org.stapel.credential.model.AwardKind;

import tools.jackson.databind.node.ObjectNode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.IntStream;

/// A filled-in award form: what was typed, by the name of the input.
public record AwardForm(AwardKind kind, Map<String, String> typed) {
    /// Several ticked boxes of one name are kept as one value, between commas.
    static final String BETWEEN = ",";

    public AwardForm {
        typed = Map.copyOf(typed);
    }

    /// The form as a browser sent it; what no input of this kind's form is called is left out.
    public static AwardForm posted(AwardKind kind, Map<String, List<String>> parameters) {
        var form = new AwardForm(kind, Map.of());
        Map<String, String> typed = new LinkedHashMap<>();
        parameters.forEach((name, values) -> typed.put(name, String.join(BETWEEN, values)));
        typed.keySet().removeIf(name -> !form.asks(name));
        return new AwardForm(kind, typed);
    }

    /// The form filled with what the record says.
    public static AwardForm of(AwardKind kind, ObjectNode json) {
        return new AwardForm(kind, new ReadRecord(json).typed(new FormLayout(kind)));
    }

    /// What stands in an input, stripped of white space around it.
    public String value(String input) {
        return typed.getOrDefault(input, "").replace("\r\n", "\n").strip();
    }

    /// The number of rows, blank ones included.
    public int rows(String name) {
        return typed.keySet().stream()
                        .filter(input -> input.startsWith(name + "."))
                        .mapToInt(input -> index(input.substring(name.length() + 1)))
                        .max()
                        .orElse(-1)
                + 1;
    }

    /// The form with one more blank row.
    public AwardForm withRow(FormItem.Rows rows) {
        int next = Math.max(rows(rows.name()), 1);
        if (next >= FormItem.Rows.MOST) return this;
        SequencedMap<String, String> more = new LinkedHashMap<>(typed);
        more.put(rows.row(next).getFirst().inputs().getFirst(), "");
        return new AwardForm(kind, more);
    }

    /// The form with these inputs filled in.
    public AwardForm with(Map<String, String> filled) {
        Map<String, String> all = new LinkedHashMap<>(typed);
        all.putAll(filled);
        return new AwardForm(kind, all);
    }

    /// The form as an award record without id: the base, with what the form asks for replaced.
    public Written over(ObjectNode base) {
        return new WriteRecord(this).over(base);
    }

    /// @param rowOf the row of the form behind each array element, as `/parts/0` → `parts.2`
    public record Written(ObjectNode json, Map<String, String> rowOf) {
        public Written {
            rowOf = Map.copyOf(rowOf);
        }
    }

    private boolean asks(String input) {
        if (BesideRecord.names().anyMatch(input::equals)) return true;
        var layout = new FormLayout(kind);
        if (layout.fields().stream().anyMatch(field -> field.inputs().contains(input))) return true;
        return layout.rows().stream()
                .filter(rows -> input.startsWith(rows.name() + "."))
                .anyMatch(rows -> asks(rows, input));
    }

    private static boolean asks(FormItem.Rows rows, String input) {
        int index = index(input.substring(rows.name().length() + 1));
        return IntStream.of(index)
                .filter(i -> i >= 0 && i < FormItem.Rows.MOST)
                .mapToObj(rows::row)
                .flatMap(List::stream)
                .anyMatch(field -> field.inputs().contains(input));
    }

    private static int index(String rest) {
        return rest.matches("[0-9]{1,2}\\..*")
                ? Integer.parseInt(rest.substring(0, rest.indexOf('.')))
                : -1;
    }

    /// Without what was typed, which is personal data.
    @Override
    public String toString() {
        return "AwardForm[" + kind + "]";
    }
}
