package org.stapel.samples.stacking;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Worlds of a size, by seed, as JSON of the schema `stacking-world`.
final class BenchWorlds {
    private static final String OWN = "zilverbeek";

    private final Random random;
    private final JsonNodeFactory nodes = JsonNodeFactory.instance;

    private BenchWorlds(long seed) {
        random = new Random(seed);
    }

    /// @param units of the qualification, of 3 to 9 credits
    /// @param credentials of which a third are of the own institution
    /// @param tight whether every cap binds
    static ObjectNode of(long seed, int units, int credentials, boolean tight) {
        return new BenchWorlds(seed).world(units, credentials, tight);
    }

    private ObjectNode world(int units, int credentials, boolean tight) {
        List<Integer> sizes = new ArrayList<>();
        for (int i = 0; i < units; i++) sizes.add(3 + random.nextInt(7));
        ObjectNode world = nodes.objectNode();
        world.set("qualification", qualification(sizes, tight));
        ArrayNode equivalences = world.putArray("equivalences");
        ArrayNode achievements = world.putArray("achievements");
        for (int i = 0; i < credentials; i++) {
            boolean own = random.nextInt(3) == 0;
            achievements.add(achievement(i, own, units));
            if (!own) equivalences.add(equivalence(i, units, tight));
        }
        world.put("asOf", "2026-11-23");
        return world;
    }

    private ObjectNode qualification(List<Integer> sizes, boolean tight) {
        ObjectNode json = nodes.objectNode().put("id", "Q-BENCH").put("version", "1");
        json.put("validFrom", "2024-09-01").put("kind", "QUALIFICATION");
        json.putObject("title").put("en", "Bachelor");
        ObjectNode body = json.putObject("awardingBody").put("id", OWN).put("country", "BE");
        body.putObject("name").put("en", OWN);
        ObjectNode root = json.putObject("root").put("rule", "AllOf").put("id", "root");
        int total = blocks(root.putArray("children"), sizes);
        json.put("totalEcts", Integer.toString(total)).put("eqf", 6);
        constraints(json.putArray("constraints"), tight);
        return json;
    }

    /// Two thirds compulsory in blocks of six, one choice of two, the rest electives.
    private int blocks(ArrayNode children, List<Integer> sizes) {
        int compulsory = sizes.size() * 2 / 3;
        int total = 0;
        int at = 0;
        for (int block = 0; at < compulsory; block++) {
            int end = Math.min(at + 6, compulsory);
            total += all(children.addObject(), "B" + block, at, sizes.subList(at, end));
            at = end;
        }
        ObjectNode electives = children.addObject().put("rule", "MinEcts").put("id", "ELECT");
        ArrayNode pool = electives.putObject("pool").putArray("units");
        int offered = 0;
        for (; at < sizes.size(); at++) {
            pool.addObject().put("unitId", "U" + at).put("ects", Integer.toString(sizes.get(at)));
            offered += sizes.get(at);
        }
        electives.put("ects", Integer.toString(offered * 2 / 3));
        return total + offered * 2 / 3;
    }

    private int all(ObjectNode block, String id, int first, List<Integer> sizes) {
        block.put("rule", "AllOf").put("id", id);
        ArrayNode children = block.putArray("children");
        int total = 0;
        for (int i = 0; i < sizes.size(); i++) {
            String unit = "U" + (first + i);
            children.addObject()
                    .put("rule", "UnitReq")
                    .put("id", id + unit)
                    .put("unitId", unit)
                    .put("ects", Integer.toString(sizes.get(i)));
            total += sizes.get(i);
        }
        return total;
    }

    private void constraints(ArrayNode constraints, boolean tight) {
        constraints
                .addObject()
                .put("constraint", "MaxShare")
                .put("id", "NONFORMAL")
                .put("of", "NONFORMAL")
                .put("share", tight ? "0.13" : "0.5");
        constraints
                .addObject()
                .put("constraint", "MaxShare")
                .put("id", "EVC")
                .put("of", "EVC")
                .put("share", tight ? "0.11" : "0.4");
        constraints
                .addObject()
                .put("constraint", "MinResidency")
                .put("id", "RESIDENCY")
                .put("organisation", OWN)
                .put("ects", tight ? "90" : "60");
        if (!tight) return;
        constraints
                .addObject()
                .put("constraint", "MaxBelowLevel")
                .put("id", "BELOW")
                .put("eqf", 6)
                .put("ects", "17");
    }

    private ObjectNode achievement(int i, boolean own, int units) {
        ObjectNode json = nodes.objectNode().put("id", "c" + i).put("kind", "CREDIT_CERTIFICATE");
        json.put("issuer", own ? OWN : "other");
        json.putObject("unit").put("id", own ? "U" + random.nextInt(units) : "X" + i);
        json.put("nonFormal", random.nextInt(3) == 0);
        json.put("recognisedCompetence", random.nextInt(4) == 0);
        json.put("ects", Integer.toString(3 + random.nextInt(7))).put("eqf", 5 + random.nextInt(3));
        json.put("awardedOn", "20%02d-06-30".formatted(18 + random.nextInt(8)));
        return json;
    }

    private ObjectNode equivalence(int i, int units, boolean tight) {
        ObjectNode json = nodes.objectNode().put("id", "e" + i);
        json.putArray("from").addObject().put("issuer", "other").put("unit", "X" + i);
        ArrayNode to = json.putArray("to");
        List<Integer> all = new ArrayList<>();
        for (int unit = 0; unit < units; unit++) all.add(unit);
        Collections.shuffle(all, random);
        int ways = tight ? 3 + random.nextInt(4) : 1 + random.nextInt(3);
        for (int way = 0; way < ways; way++) to.add("U" + all.get(way));
        json.put("choice", true).put("kind", "SUBSTITUTE").put("basis", "PRECEDENT");
        json.put("decidedBy", OWN).put("levelTolerance", 1).put("validFrom", "2020-09-01");
        if (random.nextInt(5) == 0) json.putObject("condition").put("en", "a condition");
        return json;
    }
}
