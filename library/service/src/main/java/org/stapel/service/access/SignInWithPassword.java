package org.stapel.service.access;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.stapel.service.account.Account;
import org.stapel.service.account.AccountRecord;
import org.stapel.service.account.Accounts;
import org.stapel.service.account.EmailAddress;
import org.stapel.service.limit.Limits;
import org.stapel.service.limit.Rates;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Signs a person in by address and password; the session then holds the account's id alone.
final class SignInWithPassword implements AuthenticationProvider {
    private final Accounts accounts;
    private final Rates rates;
    private final AccountRecord record;

    SignInWithPassword(Accounts accounts, Rates rates, AccountRecord record) {
        this.accounts = accounts;
        this.rates = rates;
        this.record = record;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var email = attempt.getName().strip().toLowerCase(Locale.ROOT);
        var wait = rates.take("sign-in:" + email, Limits.SIGN_INS_PER_MINUTE);
        if (wait.isPresent()) throw throttled(email, wait.getAsLong());
        return account(email, String.valueOf(attempt.getCredentials()))
                .map(SignInWithPassword::signedIn)
                .orElseThrow(() -> new BadCredentialsException("address or password not right"));
    }

    /// Entered in the audit trail once a minute, however many attempts there are.
    private TooManyAttempts throttled(String email, long seconds) {
        if (rates.take("sign-in throttled:" + email, 1).isEmpty())
            holder(email).ifPresent(record::signInThrottled);
        return new TooManyAttempts(seconds);
    }

    private Optional<Account> holder(String email) {
        try {
            return accounts.byEmail(new EmailAddress(email));
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    private Optional<Account> account(String email, String password) {
        try {
            return accounts.signIn(new EmailAddress(email), password);
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    private static Authentication signedIn(Account account) {
        return UsernamePasswordAuthenticationToken.authenticated(account.id(), null, List.of());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
