package org.stapel.issuer.console;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.Optional;

/// A place in nested JSON objects, as `learner.familyName`.
record DottedPath(String value) {
    JsonNode in(JsonNode json) {
        JsonNode at = json;
        for (String step : value.split("\\.", -1)) {
            if (at instanceof ArrayNode array) at = array.path(Integer.parseInt(step));
            else
                at =
                        at instanceof ObjectNode object
                                ? object.path(step)
                                : MissingNode.getInstance();
        }
        return at;
    }

    /// Puts the node there, making objects on the way; an empty one is removed, and so is an object
    /// that it leaves empty.
    void put(ObjectNode json, Optional<JsonNode> node) {
        int dot = value.indexOf('.');
        if (dot < 0) {
            node.ifPresentOrElse(present -> json.set(value, present), () -> json.remove(value));
            return;
        }
        String first = value.substring(0, dot);
        ObjectNode inner =
                json.path(first) instanceof ObjectNode object ? object : json.objectNode();
        new DottedPath(value.substring(dot + 1)).put(inner, node);
        if (inner.isEmpty()) json.remove(first);
        else json.set(first, inner);
    }

    /// The place as a JSON pointer (RFC 6901).
    String pointer() {
        return "/" + value.replace('.', '/');
    }

    static DottedPath ofPointer(String pointer) {
        return new DottedPath(pointer.isEmpty() ? "" : pointer.substring(1).replace('/', '.'));
    }
}
