package org.stapel.issuer.desk.web;

import org.stapel.issuer.journal.Act;
import org.stapel.service.account.Account;
import org.stapel.service.account.Accounts;
import org.stapel.service.web.Language;
import org.stapel.service.web.Texts;

import java.util.Map;

/// Who acted, for the eyes of colleagues: histories hold ids only.
public record People(Accounts accounts, Texts texts) {
    private static final String LEARNER = "learner";

    public String named(Language language, String actor) {
        if (actor.equals(Act.SYSTEM)) return texts.text(language, "console.actor.system");
        if (actor.equals(LEARNER)) return texts.text(language, "console.actor.learner");
        return accounts.byId(actor)
                .map(Account::name)
                .orElseGet(
                        () -> texts.sentence(language, "console.actor.client", Map.of("0", actor)));
    }
}
