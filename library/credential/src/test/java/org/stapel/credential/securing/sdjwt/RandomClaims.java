package org.stapel.credential.securing.sdjwt;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/// Claims of any shape from a seed, with the pointers of everything in them, and an answer of its
/// own to what a verifier may see.
///
/// @param pointers of all members and elements, RFC 6901
record RandomClaims(ObjectNode json, Set<String> pointers) {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String> NAMES =
            List.of("a", "b", "é", "a/b", "m~n", "", "naam", "0", "\"", "x y", "_sd2", "iat");
    private static final int DEPTH = 3;

    static RandomClaims of(Random random) {
        ObjectNode json = object(random, DEPTH);
        json.put("vct", "t");
        Set<String> pointers = new TreeSet<>();
        collect(json, "", pointers);
        pointers.remove("/vct");
        return new RandomClaims(json, pointers);
    }

    static Set<String> some(Collection<String> pointers, Random random) {
        int outOfTen = random.nextInt(11);
        Set<String> some = new TreeSet<>();
        for (String pointer : pointers) if (random.nextInt(10) < outOfTen) some.add(pointer);
        return some;
    }

    /// What is left when everything hidden that is not shown is taken out.
    static ObjectNode visible(ObjectNode json, Set<String> hidden, Set<String> shown) {
        Set<String> gone = new TreeSet<>(hidden);
        gone.removeAll(shown);
        return (ObjectNode) without(json, "", gone);
    }

    private static JsonNode without(JsonNode node, String at, Set<String> gone) {
        if (node instanceof ObjectNode object) {
            ObjectNode left = NODES.objectNode();
            object.properties().stream()
                    .filter(each -> !gone.contains(member(at, each.getKey())))
                    .forEach(each ->
                            left.set(
                                    each.getKey(),
                                    without(each.getValue(), member(at, each.getKey()), gone)));
            return left;
        }
        if (!(node instanceof ArrayNode array)) return node;
        ArrayNode left = NODES.arrayNode();
        for (int i = 0; i < array.size(); i++)
            if (!gone.contains(at + "/" + i)) left.add(without(array.get(i), at + "/" + i, gone));
        return left;
    }

    private static void collect(JsonNode node, String at, Set<String> into) {
        node.properties().forEach(each -> into.add(member(at, each.getKey())));
        node.properties()
                .forEach(each -> collect(each.getValue(), member(at, each.getKey()), into));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            into.add(at + "/" + i);
            collect(node.get(i), at + "/" + i, into);
        }
    }

    private static String member(String at, String name) {
        return at + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    private static ObjectNode object(Random random, int depth) {
        ObjectNode object = NODES.objectNode();
        int size = random.nextInt(5);
        for (int i = 0; i < size; i++)
            object.set(NAMES.get(random.nextInt(NAMES.size())), value(random, depth - 1));
        return object;
    }

    private static JsonNode value(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 7 : 5)) {
            case 0 -> NODES.numberNode(random.nextInt(100));
            case 1 -> NODES.booleanNode(random.nextBoolean());
            case 2 -> NODES.stringNode("");
            case 3 -> NODES.nullNode();
            case 4 -> NODES.stringNode("waarde-" + random.nextInt(9));
            case 5 -> object(random, depth);
            default -> {
                ArrayNode array = NODES.arrayNode();
                int size = random.nextInt(4);
                for (int i = 0; i < size; i++) array.add(value(random, depth - 1));
                yield array;
            }
        };
    }
}
