package org.stapel.service.account;

import java.util.regex.Pattern;

/// One role in one organisation.
///
/// @param organisation the short name in the address (`/i/{institution}`, `/o/{organisation}`), or
///   [#EVERYWHERE], which only the installation administrator has
public record Grant(String organisation, Role role) {
    /// The organisation of the installation administrator.
    public static final String EVERYWHERE = "*";

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");

    public Grant {
        if ((role == Role.INSTALLATION_ADMINISTRATOR) != organisation.equals(EVERYWHERE))
            throw new IllegalArgumentException(
                    "not the organisation of a " + role + ": " + organisation);
        if (!organisation.equals(EVERYWHERE) && !NAME.matcher(organisation).matches())
            throw new IllegalArgumentException("not an organisation's name: " + organisation);
    }

    /// The grant of the installation administrator.
    public static Grant installationAdministrator() {
        return new Grant(EVERYWHERE, Role.INSTALLATION_ADMINISTRATOR);
    }
}
