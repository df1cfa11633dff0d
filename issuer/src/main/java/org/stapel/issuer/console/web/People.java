package org.stapel.issuer.console.web;

import org.stapel.issuer.journal.Act;
import org.stapel.service.account.Account;
import org.stapel.service.account.Accounts;
import org.stapel.service.web.Language;

/// Who acted, for the eyes of colleagues: histories hold ids only.
record People(Accounts accounts, ConsoleWords words) {
    String named(Language language, String actor) {
        if (actor.equals(Act.SYSTEM)) return words.text(language, "console.actor.system");
        return accounts.byId(actor)
                .map(Account::name)
                .orElseGet(() -> words.sentence(language, "console.actor.client", actor));
    }
}
