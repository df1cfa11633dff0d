package org.stapel.credential.verification.check;

import org.stapel.credential.verification.CheckName;
import org.stapel.credential.verification.Finding;

/// A check of what an issuer said; takes only what is proven to be said by that issuer.
public interface CheckProven {
    CheckName name();

    Finding check(Proven proven);
}
