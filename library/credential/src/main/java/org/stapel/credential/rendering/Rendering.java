package org.stapel.credential.rendering;

import tools.jackson.databind.node.ObjectNode;

import java.util.Set;

/// What a renderer answers.
public sealed interface Rendering {
    LossReport losses();

    /// A credential ready to be prepared for signing.
    ///
    /// @param selectivelyDisclosable JSON pointers into `claims`; a pointer to an array's element
    ///   ends in its index; empty for a VC-JWT
    record Rendered(ObjectNode claims, Set<String> selectivelyDisclosable, LossReport losses)
            implements Rendering {
        public Rendered {
            selectivelyDisclosable = Set.copyOf(selectivelyDisclosable);
        }
    }

    /// The format cannot carry this award; the loss report says why.
    record NotOffered(LossReport losses) implements Rendering {}
}
