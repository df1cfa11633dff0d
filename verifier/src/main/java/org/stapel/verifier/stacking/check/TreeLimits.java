package org.stapel.verifier.stacking.check;

import tools.jackson.databind.JsonNode;

/// How deep and how big a tree of rules may be; looks at no more of it than that.
final class TreeLimits {
    private static final int MOST_LEVELS = 20;
    private static final int MOST_UNITS = 2_000;

    private int size;

    private TreeLimits() {}

    static boolean fits(JsonNode root) {
        return new TreeLimits().fits(root, 1);
    }

    private boolean fits(JsonNode rule, int level) {
        size += 1 + rule.path("pool").path("units").size();
        if (level > MOST_LEVELS || size > MOST_UNITS) return false;
        return fit(rule.path("children"), level + 1) && fit(rule.path("options"), level + 1);
    }

    private boolean fit(JsonNode rules, int level) {
        for (JsonNode rule : rules) if (!fits(rule, level)) return false;
        return true;
    }
}
