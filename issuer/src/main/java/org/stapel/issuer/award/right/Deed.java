package org.stapel.issuer.award.right;

import org.stapel.service.account.Role;

import java.util.Set;

/// What is done to awards.
public enum Deed {
    /// Making one, or correcting one by a new one.
    AWARD,
    /// Agreeing as the second person, or not.
    DECIDE,
    /// Withdrawing, suspending, putting back in force.
    CHANGE;

    /// In which roles it may be done.
    Set<Role> roles() {
        return switch (this) {
            case AWARD -> Set.of(Role.REGISTRAR);
            case DECIDE -> Set.of(Role.APPROVER);
            case CHANGE -> Set.of(Role.REGISTRAR, Role.APPROVER);
        };
    }
}
