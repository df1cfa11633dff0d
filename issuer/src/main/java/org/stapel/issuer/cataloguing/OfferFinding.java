package org.stapel.issuer.cataloguing;

import org.stapel.credential.profile.LintFinding;

import java.util.Map;

/// Something found in an offer.
///
/// @param place dotted, in the JSON of the offer, as `outcomes.0.statement`; empty for the whole
/// @param rule the profile and the rule in it, as in `eu-annex1/assessed`; empty for the
///   catalogue's own rules
public record OfferFinding(
        String place,
        LintFinding.Severity severity,
        String rule,
        String code,
        Map<String, String> details) {
    public OfferFinding {
        details = Map.copyOf(details);
    }
}
