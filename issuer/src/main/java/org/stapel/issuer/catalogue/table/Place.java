package org.stapel.issuer.catalogue.table;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/// A place in nested JSON objects, as `workload.ects`.
public record Place(String dotted) {
    /// What stands there; a missing node for nothing.
    public JsonNode in(JsonNode json) {
        JsonNode at = json;
        for (String step : dotted.split("\\.", -1))
            at = at instanceof ObjectNode object ? object.path(step) : MissingNode.getInstance();
        return at;
    }

    /// Puts a value there, making objects on the way.
    public void put(ObjectNode json, JsonNode value) {
        int dot = dotted.indexOf('.');
        if (dot < 0) json.set(dotted, value);
        else {
            String first = dotted.substring(0, dot);
            ObjectNode inner =
                    json.path(first) instanceof ObjectNode object ? object : json.objectNode();
            json.set(first, inner);
            new Place(dotted.substring(dot + 1)).put(inner, value);
        }
    }

    /// Takes away what stands there, and the objects that this leaves empty.
    public void remove(ObjectNode json) {
        int dot = dotted.indexOf('.');
        if (dot < 0) json.remove(dotted);
        else if (json.path(dotted.substring(0, dot)) instanceof ObjectNode inner) {
            new Place(dotted.substring(dot + 1)).remove(inner);
            if (inner.isEmpty()) json.remove(dotted.substring(0, dot));
        }
    }

    /// The place one step further in.
    public Place below(String name) {
        return new Place(dotted + "." + name);
    }

    /// The place as a JSON pointer (RFC 6901).
    public String pointer() {
        return "/" + dotted.replace('.', '/');
    }
}
