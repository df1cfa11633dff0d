package org.stapel.verifier.stacking.engine;

import org.stapel.credential.model.AwardKind;
import org.stapel.credential.model.CountryCode;
import org.stapel.credential.model.Ects;
import org.stapel.credential.model.LocalizedText;
import org.stapel.credential.model.Organisation;
import org.stapel.verifier.stacking.rule.Block;
import org.stapel.verifier.stacking.rule.Constraint;
import org.stapel.verifier.stacking.rule.Pool;
import org.stapel.verifier.stacking.rule.Qualification;
import org.stapel.verifier.stacking.world.Achievement;
import org.stapel.verifier.stacking.world.Equivalence;
import org.stapel.verifier.stacking.world.StackingWorld;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// Worlds of every shape, by seed.
final class RandomWorlds {
    static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final String OWN = "own";
    private final Random random;
    private final List<Block.Unit> units = new ArrayList<>();

    private RandomWorlds(long seed) {
        random = new Random(seed);
    }

    static StackingWorld of(long seed, int credentials) {
        return new RandomWorlds(seed).world(credentials);
    }

    private StackingWorld world(int credentials) {
        List<Block> blocks = new ArrayList<>();
        for (int i = between(2, 4); i > 0; i--) blocks.add(block("b" + i));
        BigDecimal total = blocks.stream().map(Needed::of).reduce(BigDecimal.ZERO, BigDecimal::add);
        var root = new Block.AllOf("root", none(), Optional.empty(), blocks, List.of());
        List<Achievement> achievements = new ArrayList<>();
        for (int i = 0; i < credentials; i++) achievements.add(achievement("c" + i));
        List<Equivalence> equivalences = new ArrayList<>();
        for (int i = between(1, 2 + credentials); i > 0; i--)
            equivalences.add(equivalence("e" + i));
        return new StackingWorld(
                qualification(root, total), equivalences, achievements, DAY, Set.of(), Map.of());
    }

    private Qualification qualification(Block root, BigDecimal total) {
        return new Qualification(
                "q",
                "1",
                DAY.minusYears(1),
                Optional.empty(),
                AwardKind.QUALIFICATION,
                LocalizedText.of("en", "q"),
                new Organisation(
                        OWN,
                        LocalizedText.of("en", OWN),
                        new CountryCode("BE"),
                        Optional.empty(),
                        Optional.empty()),
                Optional.empty(),
                true,
                new Ects(total),
                6,
                Optional.empty(),
                Optional.empty(),
                root,
                constraints(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    private List<Constraint> constraints() {
        List<Constraint> constraints = new ArrayList<>();
        if (random.nextBoolean())
            constraints.add(
                    new Constraint.MaxShare(
                            "ext",
                            none(),
                            Optional.empty(),
                            Constraint.Limited.EXTERNAL,
                            Optional.empty(),
                            Optional.of(new BigDecimal("0." + between(1, 9))),
                            Optional.empty()));
        if (random.nextBoolean())
            constraints.add(
                    new Constraint.MaxShare(
                            "evc",
                            none(),
                            Optional.empty(),
                            Constraint.Limited.EVC,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(new Ects(BigDecimal.valueOf(between(3, 12))))));
        if (random.nextBoolean() && units.size() > 1)
            constraints.add(
                    new Constraint.NotTogether(
                            "not",
                            none(),
                            Optional.empty(),
                            units.getFirst().id(),
                            units.getLast().id()));
        return constraints;
    }

    private Block block(String id) {
        return switch (between(0, 3)) {
            case 0 ->
                    new Block.OneOf(
                            id, none(), Optional.empty(), List.of(all(id + "x"), all(id + "y")));
            case 1 -> pool(id);
            default -> all(id);
        };
    }

    private Block all(String id) {
        List<Block> children = new ArrayList<>();
        for (int i = between(1, 4); i > 0; i--) {
            Block.Unit unit = unit();
            children.add(
                    new Block.UnitReq(id + unit.id(), none(), Optional.empty(), unit, true, true));
        }
        return new Block.AllOf(id, none(), Optional.empty(), children, List.of());
    }

    private Block pool(String id) {
        List<Block.Unit> within = new ArrayList<>();
        for (int i = between(2, 4); i > 0; i--) within.add(unit());
        BigDecimal most =
                within.stream()
                        .map(unit -> unit.ects().points())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal ects = most.subtract(BigDecimal.valueOf(between(0, 2))).max(BigDecimal.ONE);
        return new Block.MinEcts(
                id,
                none(),
                Optional.empty(),
                new Ects(ects),
                new Pool.Units(within),
                List.of(),
                List.of());
    }

    private Block.Unit unit() {
        var unit =
                new Block.Unit(
                        "u" + units.size(),
                        new Ects(BigDecimal.valueOf(between(2, 12)).divide(BigDecimal.TWO)),
                        none(),
                        List.of());
        units.add(unit);
        return unit;
    }

    private Achievement achievement(String id) {
        boolean own = between(0, 2) > 0;
        List<Achievement.Part> parts = new ArrayList<>();
        if (between(0, 3) == 0)
            for (int i = between(2, 3); i > 0; i--)
                parts.add(
                        new Achievement.Part(
                                Optional.empty(),
                                Optional.of(version()),
                                none(),
                                Optional.of(BigDecimal.valueOf(between(2, 6)))));
        return new Achievement(
                id,
                Optional.of("award-" + id),
                own ? OWN : "other" + between(1, 2),
                AwardKind.CREDIT_CERTIFICATE,
                none(),
                parts.isEmpty() ? Optional.of(version()) : Optional.empty(),
                Optional.empty(),
                random.nextBoolean(),
                random.nextBoolean(),
                Optional.of(BigDecimal.valueOf(between(2, 6))),
                Optional.of(between(5, 7)),
                Optional.empty(),
                Optional.empty(),
                DAY.minusDays(between(10, 900)),
                Optional.empty(),
                Set.of(),
                Set.of(),
                parts,
                List.of(),
                between(0, 7) == 0 ? Achievement.Standing.SUSPENDED : Achievement.Standing.VALID,
                Achievement.Checked.VERIFIED,
                Optional.empty());
    }

    private Achievement.UnitVersion version() {
        return new Achievement.UnitVersion(any().id(), Optional.empty());
    }

    private Block.Unit any() {
        return units.get(random.nextInt(units.size()));
    }

    private Equivalence equivalence(String id) {
        List<String> to =
                random.nextBoolean() ? List.of(any().id()) : List.of(any().id(), any().id());
        var source =
                new Equivalence.Source(
                        Optional.empty(),
                        Optional.of("other" + between(1, 2)),
                        Optional.of(any().id()),
                        Set.of(),
                        Optional.empty(),
                        Set.of());
        return new Equivalence(
                id,
                List.of(source),
                to.stream().distinct().toList(),
                random.nextBoolean(),
                Equivalence.Kind.SUBSTITUTE,
                Equivalence.Basis.PRECEDENT,
                OWN,
                between(0, 4) == 0
                        ? Optional.of(LocalizedText.of("en", "a condition"))
                        : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                between(0, 2),
                DAY.minusYears(1),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<LocalizedText> none() {
        return Optional.empty();
    }

    private int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }
}
