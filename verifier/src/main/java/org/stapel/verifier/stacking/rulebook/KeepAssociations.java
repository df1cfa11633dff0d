package org.stapel.verifier.stacking.rulebook;

import org.stapel.credential.encoding.RefusedInput;

import java.util.List;

/// Keeps which associations an institution honours.
public record KeepAssociations(Associations associations, RecordRuleAct acts) {
    private static final int MOST = 40;

    /// @param names at most 40 ids of organisations
    /// @throws RefusedInput with the pointer of what is no id
    public void keep(String organisation, List<String> names, String account) {
        if (names.size() > MOST)
            throw new RefusedInput("too_long", "/associations", "more than " + MOST);
        for (int i = 0; i < names.size(); i++)
            if (!Names.isAddressable(names.get(i)))
                throw new RefusedInput("bad_value", "/associations/" + i, "no id");
        List<String> kept = names.stream().distinct().sorted().toList();
        acts.record(
                new RecordRuleAct.Act(
                        "associations.kept",
                        organisation,
                        account,
                        "associations",
                        associations.keep(organisation, kept)));
    }
}
