package org.stapel.issuer.desk.web;

import org.springframework.web.servlet.ModelAndView;
import org.stapel.issuer.institution.Institution;
import org.stapel.service.account.Actor;
import org.stapel.service.account.Role;
import org.stapel.service.web.Language;

/// A person at the console of an institution, reading in a language.
public record Visit(Institution institution, Actor actor, Language language) {
    /// A page that knows whose console it is; templates read `visit`.
    ///
    /// @param template with its folder, as `console/list`
    public ModelAndView page(String template) {
        return new ModelAndView(template).addObject("visit", this);
    }

    public String id() {
        return institution.id().value();
    }

    public String name() {
        return institution.name().best(language.tag());
    }

    public String home() {
        return "/console/" + id();
    }

    public boolean registrar() {
        return actor.has(Role.REGISTRAR, id());
    }

    public boolean approver() {
        return actor.has(Role.APPROVER, id());
    }

    public boolean administrator() {
        return actor.has(Role.INSTITUTION_ADMINISTRATOR, id());
    }

    public boolean auditor() {
        return actor.has(Role.AUDITOR, id());
    }

    /// Whether this person may see awards.
    public boolean reader() {
        return registrar() || approver() || auditor();
    }

    public boolean secondPersonNeeded() {
        return institution.approval() == Institution.Approval.SECOND_PERSON;
    }
}
