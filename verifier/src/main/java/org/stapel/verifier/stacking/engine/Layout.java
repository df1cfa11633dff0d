package org.stapel.verifier.stacking.engine;

import org.stapel.verifier.stacking.rule.Block;
import org.stapel.verifier.stacking.rule.Pool;
import org.stapel.verifier.stacking.rule.Qualification;
import org.stapel.verifier.stacking.solve.Problem.Node;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The places of a qualification that units fill, and how they make up the whole.
final class Layout {
    private final List<Requirement> requirements = new ArrayList<>();
    private final Map<String, Node> nodes = new HashMap<>();
    private final Map<Integer, Piece> taken = new HashMap<>();
    private final List<Piece> pieces;
    private final Set<String> outcomes;
    private final Node root;

    /// @param pieces that count, of which those fill a pool by predicate that fit it
    Layout(Qualification qualification, List<Piece> pieces) {
        this.pieces = pieces;
        this.outcomes =
                pieces.stream()
                        .filter(piece ->
                                piece.of().standing()
                                        == org.stapel.verifier.stacking.world.Achievement.Standing
                                                .VALID)
                        .flatMap(piece -> piece.of().outcomes().stream())
                        .collect(Collectors.toSet());
        this.root = node(qualification.root(), "");
    }

    Node root() {
        return root;
    }

    Node of(Block block) {
        return Optional.ofNullable(nodes.get(block.id())).orElseThrow();
    }

    List<Requirement> requirements() {
        return requirements;
    }

    /// The piece that a place in a pool by predicate stands for; nothing else fills it.
    Map<Integer, Piece> taken() {
        return taken;
    }

    /// Places that are filled together by one unit: one, or one in each block that shares it.
    List<List<Integer>> placesOf(String unit) {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < requirements.size(); i++)
            if (!taken.containsKey(i) && requirements.get(i).unit().id().equals(unit)) all.add(i);
        List<List<Integer>> groups = new ArrayList<>();
        for (int place : all) {
            List<Integer> group =
                    groups.stream()
                            .filter(g -> g.stream().allMatch(other -> share(place, other)))
                            .findFirst()
                            .orElseGet(() -> added(groups));
            group.add(place);
        }
        return groups;
    }

    private static List<Integer> added(List<List<Integer>> groups) {
        List<Integer> group = new ArrayList<>();
        groups.add(group);
        return group;
    }

    private boolean share(int one, int other) {
        Requirement a = requirements.get(one);
        Requirement b = requirements.get(other);
        return a.sharedWith().contains(b.block()) || b.sharedWith().contains(a.block());
    }

    BigDecimal coverage(Block.OutcomeReq block) {
        long covered = block.outcomes().stream().filter(outcomes::contains).count();
        return BigDecimal.valueOf(covered)
                .divide(
                        BigDecimal.valueOf(block.outcomes().size()),
                        4,
                        java.math.RoundingMode.FLOOR);
    }

    private Node node(Block block, String within) {
        Node node =
                switch (block) {
                    case Block.AllOf all ->
                            new Node.All(each(all.children(), all.id(), all.sharedWith()));
                    case Block.NOf some ->
                            new Node.Choose(some.n(), each(some.children(), some.id(), List.of()));
                    case Block.OneOf one ->
                            new Node.Choose(1, each(one.options(), one.id(), List.of()));
                    case Block.MinEcts pool -> pool(pool);
                    case Block.UnitReq unit ->
                            new Node.Leaf(
                                    place(
                                            new Requirement(
                                                    unit.id(),
                                                    within,
                                                    unit.unit(),
                                                    unit.compulsory(),
                                                    unit.tolerable(),
                                                    List.of())));
                    case Block.OutcomeReq outcome ->
                            new Node.Fixed(coverage(outcome).compareTo(outcome.minCoverage()) >= 0);
                };
        nodes.put(block.id(), node);
        return node;
    }

    private List<Node> each(List<Block> children, String within, List<String> sharedWith) {
        List<Node> result = new ArrayList<>();
        for (Block child : children)
            if (child instanceof Block.UnitReq unit && !sharedWith.isEmpty()) {
                Node leaf =
                        new Node.Leaf(
                                place(
                                        new Requirement(
                                                unit.id(),
                                                within,
                                                unit.unit(),
                                                unit.compulsory(),
                                                unit.tolerable(),
                                                sharedWith)));
                nodes.put(unit.id(), leaf);
                result.add(leaf);
            } else result.add(node(child, within));
        return result;
    }

    private int place(Requirement requirement) {
        requirements.add(requirement);
        return requirements.size() - 1;
    }

    private Node pool(Block.MinEcts block) {
        List<Integer> places =
                switch (block.pool()) {
                    case Pool.Units(var units) -> places(units, unit -> electives(block, unit));
                    case Pool.Predicate predicate -> fitting(block, predicate);
                };
        return new Node.Fill(Amounts.hundredths(block.ects().points()), places);
    }

    private static Requirement electives(Block.MinEcts block, Block.Unit unit) {
        return new Requirement(
                block.id() + "/" + unit.id(), block.id(), unit, false, true, block.sharedWith());
    }

    private List<Integer> places(
            List<Block.Unit> units, Function<Block.Unit, Requirement> requirement) {
        List<Integer> places = new ArrayList<>();
        units.forEach(unit -> places.add(place(requirement.apply(unit))));
        return places;
    }

    private List<Integer> fitting(Block.MinEcts block, Pool.Predicate predicate) {
        List<Integer> places = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.exemption() || piece.ects().isEmpty() || !fits(piece, predicate)) continue;
            var unit =
                    new Block.Unit(
                            piece.unit().map(u -> u.id()).orElse(piece.id()),
                            new org.stapel.credential.model.Ects(piece.ects().get()),
                            piece.of().title(),
                            List.copyOf(piece.of().tags()));
            int place = place(electives(block, unit));
            taken.put(place, piece);
            places.add(place);
        }
        return places;
    }

    private static boolean fits(Piece piece, Pool.Predicate predicate) {
        var of = piece.of();
        return predicate
                        .eqfAtLeast()
                        .map(least -> of.eqf().filter(e -> e >= least).isPresent())
                        .orElse(true)
                && (predicate.iscedPrefixes().isEmpty()
                        || predicate.iscedPrefixes().stream()
                                .anyMatch(p -> of.field().filter(f -> f.startsWith(p)).isPresent()))
                && (predicate.issuers().isEmpty() || predicate.issuers().contains(of.issuer()))
                && (predicate.kinds().isEmpty() || predicate.kinds().contains(of.kind()))
                && (predicate.tags().isEmpty()
                        || predicate.tags().stream().anyMatch(of.tags()::contains));
    }
}
