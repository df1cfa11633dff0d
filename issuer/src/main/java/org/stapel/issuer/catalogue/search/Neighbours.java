package org.stapel.issuer.catalogue.search;

import org.stapel.issuer.catalogue.Catalogue;
import org.stapel.issuer.catalogue.CoversModule;
import org.stapel.issuer.catalogue.Offer;

import java.util.List;

/// What stands around an offer in its catalogue.
///
/// @param needs units that it asks for
/// @param parts units that it consists of, or that a procedure looks at
/// @param partOf modules of which it is a part
/// @param next units that ask for it
/// @param recognisedBy procedures by which it can be had without taking the course
public record Neighbours(
        List<Offer> needs,
        List<Offer> parts,
        List<Offer> partOf,
        List<Offer> next,
        List<Offer> recognisedBy) {
    public Neighbours {
        needs = List.copyOf(needs);
        parts = List.copyOf(parts);
        partOf = List.copyOf(partOf);
        next = List.copyOf(next);
        recognisedBy = List.copyOf(recognisedBy);
    }

    public static Neighbours of(Catalogue catalogue, Offer offer) {
        boolean unit = offer.type() == Offer.Type.UNIT;
        return new Neighbours(
                unit ? units(catalogue, offer.texts("prerequisites")) : List.of(),
                unit ? List.of() : units(catalogue, offer.units()),
                unit ? naming(catalogue, Offer.Type.MODULE, "parts", offer) : List.of(),
                unit ? naming(catalogue, Offer.Type.UNIT, "prerequisites", offer) : List.of(),
                recognisedBy(catalogue, offer));
    }

    private static List<Offer> units(Catalogue catalogue, List<String> ids) {
        return ids.stream().flatMap(id -> catalogue.unit(id).stream()).toList();
    }

    private static List<Offer> naming(
            Catalogue catalogue, Offer.Type type, String list, Offer offer) {
        return catalogue.newest().stream()
                .filter(other -> other.type() == type)
                .filter(other -> other.texts(list).contains(offer.id()))
                .toList();
    }

    private static List<Offer> recognisedBy(Catalogue catalogue, Offer offer) {
        return catalogue.newest().stream()
                .filter(other -> other.type() == Offer.Type.PROCEDURE)
                .filter(procedure -> recognises(catalogue, procedure, offer))
                .toList();
    }

    private static boolean recognises(Catalogue catalogue, Offer procedure, Offer offer) {
        return switch (offer.type()) {
            case UNIT -> procedure.units().contains(offer.id());
            case MODULE ->
                    new CoversModule(catalogue).of(procedure, offer)
                            instanceof CoversModule.Answer.Covers;
            case PROCEDURE -> false;
        };
    }
}
