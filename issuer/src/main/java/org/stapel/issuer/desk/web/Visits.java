package org.stapel.issuer.desk.web;

import org.stapel.issuer.institution.InstitutionOnPath;
import org.stapel.service.account.Actor;
import org.stapel.service.web.Language;

/// Receives people at the console of the institution that the address names.
public record Visits(InstitutionOnPath institutions) {
    /// @throws org.stapel.credential.encoding.RefusedInput with `not_found`
    public Visit at(String institution, Actor actor, Language language) {
        return new Visit(institutions.named(institution), actor, language);
    }
}
