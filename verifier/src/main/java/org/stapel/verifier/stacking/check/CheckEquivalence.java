package org.stapel.verifier.stacking.check;

import org.stapel.credential.profile.SchemaCheck;
import org.stapel.verifier.stacking.check.CheckQualification.Wrong;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/// Says what is wrong with an equivalence before it is kept, and who else must agree to it.
public final class CheckEquivalence {
    private final SchemaCheck schemas;

    public CheckEquivalence(SchemaCheck schemas) {
        this.schemas = schemas;
    }

    /// Everything that is wrong: `schema_…`, `rule_period`, `remains_missing`, `agreement_parties`,
    /// `decision_credential`.
    public List<Wrong> wrong(JsonNode equivalence) {
        List<Wrong> wrong =
                new ArrayList<>(
                        schemas.violations("equivalence", equivalence).stream()
                                .map(violation -> new Wrong(violation.code(), violation.pointer()))
                                .toList());
        if (!wrong.isEmpty()) return wrong;
        String from = equivalence.path("validFrom").stringValue();
        if (equivalence.path("validTo").asString(from).compareTo(from) < 0)
            wrong.add(new Wrong("rule_period", "/validTo"));
        if (is(equivalence, "kind", "PARTIAL") && !equivalence.has("remains"))
            wrong.add(new Wrong("remains_missing", "/remains"));
        if (is(equivalence, "basis", "DECISION")) decision(equivalence, wrong);
        if (is(equivalence, "basis", "AGREEMENT")) agreement(equivalence, wrong);
        return wrong;
    }

    /// Who must confirm it before it counts: of an agreement, the institution whose proofs it
    /// takes.
    ///
    /// @param equivalence in which nothing is wrong
    public Optional<String> partner(JsonNode equivalence) {
        return is(equivalence, "basis", "AGREEMENT")
                ? Optional.of(others(equivalence).first())
                : Optional.empty();
    }

    /// A decision is about one learner, so it names what that learner showed.
    private static void decision(JsonNode equivalence, List<Wrong> wrong) {
        for (int i = 0; i < equivalence.path("from").size(); i++)
            if (!equivalence.path("from").path(i).has("credential"))
                wrong.add(new Wrong("decision_credential", "/from/" + i + "/credential"));
    }

    private static void agreement(JsonNode equivalence, List<Wrong> wrong) {
        for (int i = 0; i < equivalence.path("from").size(); i++)
            if (!equivalence.path("from").path(i).has("issuer"))
                wrong.add(new Wrong("agreement_parties", "/from/" + i + "/issuer"));
        if (wrong.isEmpty() && others(equivalence).size() != 1)
            wrong.add(new Wrong("agreement_parties", "/from"));
    }

    private static NavigableSet<String> others(JsonNode equivalence) {
        NavigableSet<String> others = new TreeSet<>();
        equivalence.path("from").forEach(source -> others.add(source.path("issuer").stringValue()));
        others.remove(equivalence.path("decidedBy").stringValue());
        return others;
    }

    private static boolean is(JsonNode equivalence, String member, String value) {
        return equivalence.path(member).stringValue().equals(value);
    }
}
