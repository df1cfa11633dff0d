package org.stapel.service.account;

import com.fasterxml.jackson.annotation.JsonCreator;

import org.stapel.credential.encoding.RefusedInput;

/// A new password: 12 to 128 characters, any of them.
public record Password(String value) {
    private static final int SHORTEST = 12;
    private static final int LONGEST = 128;

    /// @throws RefusedInput with code `weak_password`
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Password {
        if (value.length() < SHORTEST || value.length() > LONGEST)
            throw new RefusedInput(
                    "weak_password", "/password", "password must have 12 to 128 characters");
    }

    /// Nothing of it.
    @Override
    public String toString() {
        return "Password[…]";
    }
}
