package org.stapel.verifier.stacking.rule;

import org.stapel.credential.model.Ects;
import org.stapel.credential.model.LocalizedText;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// A rule of a qualification; rules nest at will.
public sealed interface Block {
    String id();

    Optional<LocalizedText> label();

    /// The law or regulation that it comes from.
    Optional<String> reference();

    /// All children are needed.
    ///
    /// @param sharedWith blocks in which a unit of this one may count too
    record AllOf(
            String id,
            Optional<LocalizedText> label,
            Optional<String> reference,
            List<Block> children,
            List<String> sharedWith)
            implements Block {
        public AllOf {
            children = List.copyOf(children);
            sharedWith = List.copyOf(sharedWith);
        }
    }

    /// As many of the children are needed.
    record NOf(
            String id,
            Optional<LocalizedText> label,
            Optional<String> reference,
            int n,
            List<Block> children)
            implements Block {
        public NOf {
            children = List.copyOf(children);
        }
    }

    /// Exactly one of the options is taken.
    record OneOf(
            String id,
            Optional<LocalizedText> label,
            Optional<String> reference,
            List<Block> options)
            implements Block {
        public OneOf {
            options = List.copyOf(options);
        }
    }

    /// Units out of a pool until they come to so many credits; what is over is shown, not added.
    ///
    /// @param maxPerTag most credits of units with a tag
    record MinEcts(
            String id,
            Optional<LocalizedText> label,
            Optional<String> reference,
            Ects ects,
            Pool pool,
            List<TagLimit> maxPerTag,
            List<String> sharedWith)
            implements Block {
        public MinEcts {
            maxPerTag = List.copyOf(maxPerTag);
            sharedWith = List.copyOf(sharedWith);
        }
    }

    /// One unit is needed.
    record UnitReq(
            String id,
            Optional<LocalizedText> label,
            Optional<String> reference,
            Unit unit,
            boolean compulsory,
            boolean tolerable)
            implements Block {}

    /// Learning outcomes are needed, at least this share of them.
    record OutcomeReq(
            String id,
            Optional<LocalizedText> label,
            Optional<String> reference,
            List<String> outcomes,
            BigDecimal minCoverage)
            implements Block {
        public OutcomeReq {
            outcomes = List.copyOf(outcomes);
        }
    }

    /// A unit that a requirement names.
    record Unit(String id, Ects ects, Optional<LocalizedText> title, List<String> tags) {
        public Unit {
            tags = List.copyOf(tags);
        }
    }

    /// Most credits of units with a tag within one block.
    record TagLimit(String tag, Ects most) {}
}
