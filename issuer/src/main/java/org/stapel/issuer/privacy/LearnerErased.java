package org.stapel.issuer.privacy;

/// Nothing is sealed for a learner who was erased.
public final class LearnerErased extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LearnerErased() {
        super("the learner was erased");
    }
}
