package org.stapel.credential.status;

/// What a bit says (Bitstring Status List 1.0, section 2.2): revocation is final, suspension is
/// not, refresh means that a newer credential is to be had.
public enum StatusPurpose {
    REVOCATION("revocation"),
    SUSPENSION("suspension"),
    REFRESH("refresh");

    private final String specName;

    StatusPurpose(String specName) {
        this.specName = specName;
    }

    public String specName() {
        return specName;
    }
}
