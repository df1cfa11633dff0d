package org.stapel.credential.model;

import org.stapel.credential.encoding.StrictJson;

import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// Awards of the fictional world, as files.
public final class AwardFixtures {
    private AwardFixtures() {}

    public static ObjectNode json(String name) {
        String path = "/org/stapel/credential/award/" + name + ".json";
        try (InputStream in = AwardFixtures.class.getResourceAsStream(path)) {
            String text =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return (ObjectNode) StrictJson.parse(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static AwardRecord award(String name) {
        return AwardJson.read(json(name));
    }
}
