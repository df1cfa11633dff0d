package org.stapel.issuer.console;

import org.stapel.issuer.award.StandingReason;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What the award form asks for that never goes into the record: how the learner is reached, and
/// why an award is corrected.
public final class BesideRecord {
    /// The input that says why an award is corrected.
    public static final String CORRECTION = "correction";

    /// What may be wrong with an award.
    public static final List<StandingReason> REASONS =
            List.of(
                    StandingReason.NAME_CORRECTED,
                    StandingReason.RESULT_CORRECTED,
                    StandingReason.CORRECTED);

    private static final FormGroup WHY =
            new FormGroup(
                    "why",
                    List.of(
                            new FormItem.Field(
                                    CORRECTION,
                                    FormItem.Type.CHOICE,
                                    false,
                                    REASONS.stream().map(StandingReason::code).toList())));
    private static final FormGroup REACH =
            new FormGroup(
                    "reach",
                    List.of(
                            FormItem.text(Reach.EMAIL),
                            new FormItem.Field(
                                    Reach.LANGUAGE,
                                    FormItem.Type.CHOICE,
                                    false,
                                    FormLayout.LANGUAGES),
                            FormItem.typed(Reach.RELEASE, FormItem.Type.MOMENT)));

    private BesideRecord() {}

    /// All groups of a form, those of the record among them; how the learner is reached stands
    /// behind the learner.
    public static List<FormGroup> around(FormLayout layout, boolean correcting) {
        List<FormGroup> groups = new ArrayList<>(layout.groups());
        groups.add(1, REACH);
        if (correcting) groups.addFirst(WHY);
        return groups;
    }

    static Stream<String> names() {
        return Stream.of(WHY, REACH).flatMap(group -> group.items().stream()).map(FormItem::name);
    }
}
