package org.stapel.credential.securing.sdjwt;

import org.stapel.credential.encoding.StrictJson;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;

/// One `specification.yml`: claims with `!sd` on what is hidden, and what the holder discloses.
record SpecificationFile(
        String name,
        ObjectNode userClaims,
        Set<String> hidden,
        Set<String> disclosed,
        JsonNode expected) {
    private static final Tag HIDDEN = new Tag("!sd");
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Resolver RESOLVER = new Resolver();

    static SpecificationFile read(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            Set<String> hidden = new LinkedHashSet<>();
            JsonNode all = json(new Yaml(new LoaderOptions()).compose(reader), "", hidden);
            Set<String> inClaims = new LinkedHashSet<>();
            Set<String> disclosed = new LinkedHashSet<>();
            for (String pointer : hidden) {
                String inner = pointer.substring("/user_claims".length());
                inClaims.add(inner);
                if (chosen(all.path("holder_disclosed_claims"), inner)) disclosed.add(inner);
            }
            return new SpecificationFile(
                    file.getName(file.getNameCount() - 2).toString(),
                    all.path("user_claims").isObject()
                            ? (ObjectNode) all.path("user_claims")
                            : NODES.objectNode(),
                    inClaims,
                    disclosed,
                    all.path("expect_verified_user_claims"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isComplete() {
        return expected.isObject();
    }

    /// The reference implementation's rule: false, null and absent are withheld; below a bare true,
    /// nothing more is disclosed.
    private static boolean chosen(JsonNode choice, String pointer) {
        JsonNode at = choice.at(pointer);
        return !at.isMissingNode() && !at.isNull() && !(at.isBoolean() && !at.booleanValue());
    }

    private static JsonNode json(Node node, String at, Set<String> hidden) {
        return switch (node) {
            case MappingNode mapping -> {
                ObjectNode object = NODES.objectNode();
                for (NodeTuple entry : mapping.getValue()) {
                    ScalarNode key = (ScalarNode) entry.getKeyNode();
                    String place = at + "/" + key.getValue().replace("~", "~0").replace("/", "~1");
                    if (key.getTag().equals(HIDDEN)) hidden.add(place);
                    object.set(key.getValue(), json(entry.getValueNode(), place, hidden));
                }
                yield object;
            }
            case SequenceNode sequence -> {
                var array = NODES.arrayNode();
                for (Node element : sequence.getValue()) {
                    String place = at + "/" + array.size();
                    if (element.getTag().equals(HIDDEN)) hidden.add(place);
                    array.add(json(element, place, hidden));
                }
                yield array;
            }
            case ScalarNode scalar -> scalar(scalar);
            default -> throw new IllegalArgumentException("a YAML node of another kind");
        };
    }

    private static JsonNode scalar(ScalarNode scalar) {
        String text = scalar.getValue();
        Tag tag = RESOLVER.resolve(NodeId.scalar, text, scalar.isPlain());
        if (tag.equals(Tag.NULL)) return NODES.nullNode();
        if (tag.equals(Tag.BOOL)) return NODES.booleanNode(text.equalsIgnoreCase("true"));
        if (tag.equals(Tag.INT)) return StrictJson.parse(text);
        if (tag.equals(Tag.FLOAT)) return NODES.numberNode(new BigDecimal(text));
        return NODES.stringNode(text);
    }
}
