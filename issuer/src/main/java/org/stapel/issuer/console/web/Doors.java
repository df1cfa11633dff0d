package org.stapel.issuer.console.web;

import org.springframework.web.servlet.ModelAndView;
import org.stapel.credential.model.InstitutionId;
import org.stapel.issuer.desk.web.Redirects;
import org.stapel.issuer.desk.web.Visit;
import org.stapel.issuer.institution.Institution;
import org.stapel.issuer.institution.Institutions;
import org.stapel.service.account.Actor;
import org.stapel.service.account.Grant;
import org.stapel.service.web.Language;

import java.util.List;
import java.util.Optional;

/// Leads a signed-in person to the institutions where they have a role.
record Doors(Institutions institutions) {
    ModelAndView of(Actor actor, Language language) {
        List<Visit> doors =
                actor.grants().stream()
                        .map(Grant::organisation)
                        .distinct()
                        .sorted()
                        .flatMap(organisation -> known(organisation).stream())
                        .map(institution -> new Visit(institution, actor, language))
                        .toList();
        if (doors.size() == 1) return Redirects.to(doors.getFirst().home());
        return new ModelAndView("console/doors").addObject("doors", doors);
    }

    private Optional<Institution> known(String organisation) {
        try {
            return institutions.byId(new InstitutionId(organisation));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
