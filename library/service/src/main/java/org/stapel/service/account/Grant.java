package org.stapel.service.account;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.stapel.service.limit.Limits;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// One role in one organisation, for everything there or for some of its programmes.
///
/// @param organisation the short name in the address (`/i/{institution}`, `/o/{organisation}`), or
///   [#EVERYWHERE], which only the installation administrator has
/// @param programmes ids from the organisation's catalogue, at most [Limits#PROGRAMMES_OF_GRANT],
///   to which a registrar or an approver is limited; empty for no limit
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Grant(String organisation, Role role, Optional<Set<String>> programmes) {
    /// The organisation of the installation administrator.
    public static final String EVERYWHERE = "*";

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");
    private static final Pattern PROGRAMME = Pattern.compile("[^\\p{Cc}]{1,200}");
    private static final Set<Role> LIMITABLE = Set.of(Role.REGISTRAR, Role.APPROVER);

    public Grant {
        if ((role == Role.INSTALLATION_ADMINISTRATOR) != organisation.equals(EVERYWHERE))
            throw new IllegalArgumentException(
                    "not the organisation of a " + role + ": " + organisation);
        if (!organisation.equals(EVERYWHERE) && !NAME.matcher(organisation).matches())
            throw new IllegalArgumentException("not an organisation's name: " + organisation);
        programmes = programmes.map(Set::copyOf);
        programmes.ifPresent(some -> requireLimit(role, some));
    }

    /// For everything in the organisation.
    public Grant(String organisation, Role role) {
        this(organisation, role, Optional.empty());
    }

    /// The grant of the installation administrator.
    public static Grant installationAdministrator() {
        return new Grant(EVERYWHERE, Role.INSTALLATION_ADMINISTRATOR);
    }

    /// Whether it gives this role there, limited or not.
    public boolean gives(Role wanted, String there) {
        return role == wanted && organisation.equals(there);
    }

    /// Whether it reaches a programme, by the id in the catalogue.
    public boolean covers(String programme) {
        return programmes.map(some -> some.contains(programme)).orElse(true);
    }

    /// A person or client has each role of an organisation once, so that its limit is one.
    static Set<Grant> oneEach(Set<Grant> grants) {
        long roles = grants.stream().map(g -> g.role() + " " + g.organisation()).distinct().count();
        if (roles < grants.size())
            throw new IllegalArgumentException("a role in an organisation is granted once");
        return Set.copyOf(grants);
    }

    private static void requireLimit(Role role, Set<String> programmes) {
        if (!LIMITABLE.contains(role))
            throw new IllegalArgumentException("no " + role + " is limited to programmes");
        if (programmes.isEmpty() || programmes.size() > Limits.PROGRAMMES_OF_GRANT)
            throw new IllegalArgumentException(
                    "a limit names 1 to " + Limits.PROGRAMMES_OF_GRANT + " programmes");
        if (!programmes.stream().allMatch(id -> PROGRAMME.matcher(id).matches()))
            throw new IllegalArgumentException("not the id of a programme");
    }
}
