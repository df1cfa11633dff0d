package org.stapel.verifier.stacking.engine;

import org.stapel.verifier.stacking.rule.Entry;
import org.stapel.verifier.stacking.world.Achievement;
import org.stapel.verifier.stacking.world.StackingWorld;

import java.util.Comparator;
import java.util.Locale;

/// Whether something that was verified gives access to the programme. Access is no exemption.
record FindEntry(StackingWorld world) {
    Evaluation.EntryResult of(Entry entry) {
        var by =
                world.achievements().stream()
                        .filter(one -> one.checked() != Achievement.Checked.UNVERIFIED)
                        .filter(one -> one.standing() == Achievement.Standing.VALID)
                        .filter(one -> entry.anyOf().stream().anyMatch(way -> gives(one, way)))
                        .min(Comparator.comparing(Achievement::id));
        return new Evaluation.EntryResult(by.isPresent(), by.map(Achievement::id));
    }

    private static boolean gives(Achievement one, Entry.Way way) {
        return one.kind() == way.kind()
                && way.eqfAtLeast()
                        .map(least -> one.eqf().filter(e -> e >= least).isPresent())
                        .orElse(true)
                && (way.iscedPrefixes().isEmpty()
                        || way.iscedPrefixes().stream()
                                .anyMatch(
                                        p -> one.field().filter(f -> f.startsWith(p)).isPresent()))
                && way.titleContains().map(text -> names(one, text)).orElse(true);
    }

    private static boolean names(Achievement one, String text) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return one.title()
                .filter(title ->
                        title.byLanguage().values().stream()
                                .anyMatch(t -> t.toLowerCase(Locale.ROOT).contains(wanted)))
                .isPresent();
    }
}
