package org.stapel.issuer.issuance;

import org.stapel.credential.model.CredentialId;
import org.stapel.credential.securing.SigningFailed;

import java.util.List;
import java.util.Optional;

/// Finishes or voids at start-up what a crash left between intent and result; repeatable, and
/// harmless when two run at once.
public record Reconciler(Issuances issuances, FinishIssuance finishing) {
    private static final int BLOCK = 200;

    /// How many intents were finished, given up, and left because their key cannot be used now.
    public record Result(int issued, int voided, int left) {
        private Result plus(Result other) {
            return new Result(issued + other.issued, voided + other.voided, left + other.left);
        }
    }

    public Result run() {
        Result total = new Result(0, 0, 0);
        List<CredentialId> block = issuances.intended(Optional.empty(), BLOCK);
        while (!block.isEmpty()) {
            for (CredentialId id : block) total = total.plus(finish(id));
            block = issuances.intended(Optional.of(block.getLast()), BLOCK);
        }
        return total;
    }

    private Result finish(CredentialId id) {
        try {
            return switch (finishing.finish(id, Checkpoint.NONE)) {
                case Issuance.Issued _ -> new Result(1, 0, 0);
                case Issuance.Voided _ -> new Result(0, 1, 0);
                case Issuance.Intended _ -> new Result(0, 0, 1);
            };
        } catch (SigningFailed e) {
            return new Result(0, 0, 1);
        }
    }
}
