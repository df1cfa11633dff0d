package org.stapel.issuer.catalogue;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// A catalogue, read: the offers of one institution.
///
/// Several versions of an offer may stand beside each other; without a version the newest is meant,
/// by [VersionOrder]. Immutable, made once for many look-ups.
public final class Catalogue {
    private static final Comparator<Offer> NEWEST_FIRST =
            Comparator.comparing(Offer::version, new VersionOrder()).reversed();

    private final ObjectNode json;
    private final Map<Offer.Type, SequencedMap<String, List<Offer>>> offers;

    private Catalogue(ObjectNode json, Map<Offer.Type, SequencedMap<String, List<Offer>>> offers) {
        this.json = json;
        this.offers = offers;
    }

    /// @param json as its JSON Schema has it; not to be changed afterwards
    public static Catalogue of(ObjectNode json) {
        return new Catalogue(
                json,
                Map.of(
                        Offer.Type.MODULE, read(json, Offer.Type.MODULE),
                        Offer.Type.UNIT, read(json, Offer.Type.UNIT),
                        Offer.Type.PROCEDURE, read(json, Offer.Type.PROCEDURE)));
    }

    /// The catalogue of an institution that has loaded none.
    public static Catalogue empty() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.putArray("units");
        json.putArray("modules");
        return of(json);
    }

    /// The catalogue as its JSON Schema has it.
    public ObjectNode json() {
        return json.deepCopy();
    }

    /// Everything, all versions: modules, units, procedures; in the order of the catalogue,
    /// versions of one offer together, the newest first.
    public List<Offer> offers() {
        return Stream.of(Offer.Type.values()).flatMap(type -> ofType(type).stream()).toList();
    }

    /// The newest version of each offer.
    public List<Offer> newest() {
        return Stream.of(Offer.Type.values())
                .flatMap(type -> byId(type).values().stream())
                .map(List::getFirst)
                .toList();
    }

    /// One list, all versions.
    public List<Offer> ofType(Offer.Type type) {
        return byId(type).values().stream().flatMap(List::stream).toList();
    }

    /// All versions of one offer, the newest first.
    public List<Offer> versions(Offer.Type type, String id) {
        return byId(type).getOrDefault(id, List.of());
    }

    /// @param version empty for the newest
    public Optional<Offer> find(Offer.Type type, String id, Optional<String> version) {
        return versions(type, id).stream()
                .filter(offer -> version.map(offer.version()::equals).orElse(true))
                .findFirst();
    }

    /// Looks for a module first, then a unit, then a procedure.
    ///
    /// @param version empty for the newest
    public Optional<Offer> find(String id, Optional<String> version) {
        return Stream.of(Offer.Type.values())
                .flatMap(type -> find(type, id, version).stream())
                .findFirst();
    }

    /// The newest version of a course unit.
    public Optional<Offer> unit(String id) {
        return find(Offer.Type.UNIT, id, Optional.empty());
    }

    private SequencedMap<String, List<Offer>> byId(Offer.Type type) {
        return offers.getOrDefault(type, new LinkedHashMap<>());
    }

    private static SequencedMap<String, List<Offer>> read(ObjectNode json, Offer.Type type) {
        SequencedMap<String, List<Offer>> found = new LinkedHashMap<>();
        Function<String, List<Offer>> none = _ -> new ArrayList<>();
        for (JsonNode element : json.path(type.list()))
            if (element instanceof ObjectNode object) {
                Offer offer = Offer.read(type, object);
                found.computeIfAbsent(offer.id(), none).add(offer);
            }
        found.replaceAll((_, versions) -> versions.stream().sorted(NEWEST_FIRST).toList());
        return found;
    }
}
