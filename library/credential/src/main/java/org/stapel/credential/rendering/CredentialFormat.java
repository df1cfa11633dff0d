package org.stapel.credential.rendering;

import java.util.Arrays;
import java.util.Optional;

/// The shapes in which an award can be carried; the code is stable and public.
public enum CredentialFormat {
    /// Open Badges 3.0, VC-JWT proof format.
    OPEN_BADGE("openbadge-3.0"),
    /// SD-JWT VC with our own type, bound to a holder key or unbound.
    SD_JWT_VC("sd-jwt-vc"),
    /// SD-JWT VC with the EU learning-credential type; only bound to a holder key, exactly its
    /// claims.
    EU_LEARNING_CREDENTIAL("eu-learning-credential");

    private final String code;

    CredentialFormat(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<CredentialFormat> ofCode(String code) {
        return Arrays.stream(values()).filter(format -> format.code.equals(code)).findFirst();
    }
}
