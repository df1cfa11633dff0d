package org.stapel.service.limit;

import org.stapel.service.account.Actor;

import java.util.OptionalLong;

/// How often one account or API client may ask.
public final class AccountRate {
    private final Rates rates;
    private final int perMinute;

    AccountRate(Rates rates, int perMinute) {
        this.rates = rates;
        this.perMinute = perMinute;
    }

    /// Takes one request; the seconds to wait when there were too many.
    public OptionalLong take(Actor actor) {
        return rates.take("account:" + actor.id(), perMinute);
    }
}
