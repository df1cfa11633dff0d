package org.stapel.verifier.stacking.web.page;

import org.stapel.verifier.stacking.AddUp;
import org.stapel.verifier.stacking.plan.NextUnits;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What may be taken next, the most rewarding first.
final class NextWords {
    private static final int MOST = 6;

    private NextWords() {}

    record Row(String title, String sentence) {}

    static List<Row> of(AddUp.Outcome.AddedUp added, Titles titles, Say say) {
        return new NextUnits(added.qualification())
                .after(added.evaluation()).stream()
                        .limit(MOST)
                        .map(next ->
                                new Row(titles.unit(next.unit().id()), sentence(next, titles, say)))
                        .toList();
    }

    private static String sentence(NextUnits.Next next, Titles titles, Say say) {
        Map<String, String> values = new HashMap<>();
        values.put("ects", say.number(next.ects()));
        values.put("total", say.number(next.total()));
        values.put(
                "units", next.opens().stream().map(titles::unit).collect(Collectors.joining(", ")));
        return say.text(next.opens().isEmpty() ? "next.alone" : "next.opens", values);
    }
}
