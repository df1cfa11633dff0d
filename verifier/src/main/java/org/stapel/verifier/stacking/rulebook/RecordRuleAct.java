package org.stapel.verifier.stacking.rulebook;

/// Keeps who changed the rulebook of an organisation.
@FunctionalInterface
public interface RecordRuleAct {
    /// Once, however often the same act is told.
    void record(Act act);

    /// @param name as `qualification.kept`
    /// @param account who did it
    /// @param subject what was changed: an id without spaces and `@`, at most 180 characters
    /// @param revision that the subject got by it
    record Act(String name, String organisation, String account, String subject, long revision) {}
}
