package org.stapel.verifier.stacking.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stapel.credential.model.AwardKind;
import org.stapel.verifier.stacking.world.Achievement;
import org.stapel.verifier.stacking.world.Achievement.Checked;
import org.stapel.verifier.stacking.world.Achievement.Standing;
import org.stapel.verifier.stacking.world.Achievement.UnitVersion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What counts once, whatever else is handed in with it.
class PiecesTest {
    private static Achievement achievement(
            String id, String award, Checked checked, Optional<String> supersedes) {
        return new Achievement(
                id,
                Optional.of(award),
                "own",
                AwardKind.CREDIT_CERTIFICATE,
                Optional.empty(),
                Optional.of(new UnitVersion("u", Optional.empty())),
                Optional.empty(),
                false,
                false,
                Optional.of(BigDecimal.TEN),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                LocalDate.of(2026, 6, 30),
                Optional.empty(),
                Set.of(),
                Set.of(),
                List.of(),
                List.of(),
                Standing.VALID,
                checked,
                supersedes);
    }

    private static Achievement genuine(String id, String award) {
        return achievement(id, award, Checked.VERIFIED, Optional.empty());
    }

    private static List<String> counting(boolean whatIf, Achievement... all) {
        return Pieces.of(List.of(all), whatIf).stream()
                .filter(piece -> piece.counts(whatIf))
                .map(piece -> piece.of().id())
                .toList();
    }

    @Test
    void a_copy_that_nobody_verified_takes_no_place() {
        var copy = achievement("a", "award", Checked.UNVERIFIED, Optional.empty());
        assertThat(counting(false, copy, genuine("b", "award"))).containsExactly("b");
        assertThat(counting(true, copy, genuine("b", "award"))).containsExactly("b");
    }

    @Test
    void what_nobody_verified_supersedes_nothing_but_in_what_if_questions() {
        var forged = achievement("a", "other", Checked.UNVERIFIED, Optional.of("award"));
        assertThat(counting(false, forged, genuine("b", "award"))).containsExactly("b");
        assertThat(counting(true, forged, genuine("b", "award"))).containsExactly("a");
    }

    @Test
    void a_correction_counts_in_the_place_of_what_it_corrects() {
        var corrected = achievement("a", "new", Checked.VERIFIED, Optional.of("award"));
        assertThat(counting(false, genuine("b", "award"), corrected)).containsExactly("a");
    }
}
