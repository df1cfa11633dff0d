package org.stapel.verifier.stacking.web.page;

import org.stapel.verifier.stacking.AddUp;
import org.stapel.verifier.stacking.AddUp.Looked;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The answer as the page shows it, from the one sentence to the last why.
///
/// @param again what was checked, to be handed in again for another qualification
record StackAnswer(
        String title,
        String about,
        SumWords.Told sum,
        StackPicture picture,
        List<HandedInWords.Row> handedIn,
        List<RequirementWords.Section> sections,
        List<RuleWords.Row> rules,
        List<NextWords.Row> next,
        String again) {
    StackAnswer {
        handedIn = List.copyOf(handedIn);
        sections = List.copyOf(sections);
        rules = List.copyOf(rules);
        next = List.copyOf(next);
    }

    static StackAnswer of(AddUp.Outcome.AddedUp added, StackForm form, Say say) {
        Titles titles = Titles.of(added, say);
        List<BlockAmounts> blocks = BlockAmounts.of(added.evaluation());
        return new StackAnswer(
                say.best(added.qualification().title()),
                QualificationWords.about(added.qualification(), say),
                SumWords.told(added, say),
                StackPicture.of(added.qualification(), blocks, say),
                new HandedInWords(added, titles, say).rows(form),
                new RequirementWords(added, titles, say).sections(blocks),
                new RuleWords(added, titles, say).rows(),
                NextWords.of(added, titles, say),
                again(added.looked()));
    }

    private static String again(List<Looked> looked) {
        return looked.stream()
                .filter(Looked.Checked.class::isInstance)
                .map(one -> ((Looked.Checked) one).unverifiedCredential())
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
    }
}
