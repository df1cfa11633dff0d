package org.stapel.issuer.issuance.web;

import org.stapel.issuer.issuance.Issuance;

import java.time.Instant;

/// An issuance as the API shows it, without its credential; its status indices are not told.
record IssuanceView(
        String credentialId, String format, int copy, boolean bound, String state, Instant at) {
    static IssuanceView of(Issuance issuance) {
        return switch (issuance) {
            case Issuance.Intended i -> of(i, "intended", i.intent().at());
            case Issuance.Issued i -> of(i, "issued", i.at());
            case Issuance.Voided v -> of(v, "void", v.at());
        };
    }

    private static IssuanceView of(Issuance issuance, String state, Instant at) {
        var slot = issuance.intent().slot();
        return new IssuanceView(
                issuance.intent().id().value(),
                slot.format().code(),
                slot.copy(),
                slot.holder().isPresent(),
                state,
                at);
    }
}
