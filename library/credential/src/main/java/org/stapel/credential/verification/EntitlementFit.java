package org.stapel.credential.verification;

import org.stapel.credential.model.AwardKind;
import org.stapel.credential.verification.RecognisedIssuer.Entitlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Whether a right covers an award.
///
/// A level, field or place that is not known counts against nobody, but where the right depends on
/// it the answer is [#CANNOT_SAY].
public enum EntitlementFit {
    YES,
    CANNOT_SAY,
    NO;

    /// What is known of an award.
    ///
    /// @param field ISCED-F code
    /// @param country as `BE` or `BE-VLG`
    /// @param day of the award
    public record Awarded(
            Optional<AwardKind> kind,
            Optional<Integer> eqf,
            Optional<String> field,
            Optional<String> country,
            LocalDate day) {}

    public static EntitlementFit of(Entitlement right, Awarded awarded) {
        LocalDate day = awarded.day();
        boolean kindAndDay =
                awarded.kind().filter(right.kinds()::contains).isPresent()
                        && !day.isBefore(right.from())
                        && right.until().filter(day::isAfter).isEmpty();
        if (!kindAndDay) return NO;
        List<EntitlementFit> fits =
                List.of(level(right, awarded), field(right, awarded), place(right, awarded));
        if (fits.contains(NO)) return NO;
        return fits.contains(CANNOT_SAY) ? CANNOT_SAY : YES;
    }

    private static EntitlementFit level(Entitlement right, Awarded awarded) {
        boolean everyLevel = right.eqfFrom() <= 1 && right.eqfTo() >= 8;
        return awarded.eqf()
                .map(level -> right.eqfFrom() <= level && level <= right.eqfTo())
                .map(EntitlementFit::yesOrNo)
                .orElse(everyLevel ? YES : CANNOT_SAY);
    }

    private static EntitlementFit field(Entitlement right, Awarded awarded) {
        return awarded.field()
                .map(field -> right.fields().stream().anyMatch(f -> field.startsWith(f.value())))
                .map(within -> yesOrNo(right.fields().isEmpty() || within))
                .orElse(right.fields().isEmpty() ? YES : CANNOT_SAY);
    }

    /// A country stands for its regions, as in `BE` and `BE-VLG`.
    private static EntitlementFit place(Entitlement right, Awarded awarded) {
        if (right.jurisdiction().isEmpty() || awarded.country().isEmpty()) return YES;
        String place = right.jurisdiction().get();
        String country = awarded.country().get();
        return yesOrNo(
                place.equals(country)
                        || place.startsWith(country + "-")
                        || country.startsWith(place + "-"));
    }

    private static EntitlementFit yesOrNo(boolean fits) {
        return fits ? YES : NO;
    }
}
