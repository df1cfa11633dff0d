package org.stapel.issuer.api;

import org.stapel.credential.encoding.RefusedInput;

/// The one answer to names that lead nowhere or to what belongs to somebody else.
public final class NotHere {
    private NotHere() {}

    public static RefusedInput refused(String what) {
        return new RefusedInput("not_found", "no such " + what);
    }
}
