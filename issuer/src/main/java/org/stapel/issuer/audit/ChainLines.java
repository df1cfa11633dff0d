package org.stapel.issuer.audit;

import org.stapel.service.audit.AuditEntry;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Entries of a chain as JSON lines, with everything from which their hashes can be calculated
/// again.
public final class ChainLines {
    private ChainLines() {}

    /// One line for each entry, each with a line feed behind it.
    public static String of(List<AuditEntry> entries) {
        return entries.stream()
                .map(entry -> JsonMapper.shared().writeValueAsString(json(entry)) + "\n")
                .collect(Collectors.joining());
    }

    private static ObjectNode json(AuditEntry entry) {
        var draft = entry.draft();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("sequence", entry.sequence());
        json.put("previousHash", entry.previousHash());
        json.put("id", draft.id());
        json.put("at", draft.at().toString());
        json.put("actor", draft.actor());
        json.put("organisation", draft.organisation());
        json.put("action", draft.action());
        json.put("subject", draft.subject());
        ObjectNode details = json.putObject("details");
        new TreeMap<>(draft.details()).forEach(details::put);
        json.put("hash", entry.hash());
        return json;
    }
}
