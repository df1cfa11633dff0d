package org.stapel.issuer.batch.mapping;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What a column of a file may hold.
public enum Field {
    LEARNER("learner", "/learner/identification"),
    FAMILY_NAME("familyName", "/learner/familyName"),
    GIVEN_NAME("givenName", "/learner/givenName"),
    BIRTH_DATE("birthDate", "/learner/birthDate"),
    OFFER("offer", "/unit/id"),
    VERSION("version", "/unit/version"),
    RESULT("result", "/grade/value"),
    AWARDED_DATE("awardedDate", "/awardedDate"),
    PERIOD("period", ""),
    REFERENCE("reference", "/awardReference"),
    VALID_UNTIL("validUntil", "/validUntil"),
    CONTRACT("contract", "/contract"),
    EXEMPTED("exempted", "/exemptedUnits"),
    EMAIL("email", "/delivery/contact/email"),
    LANGUAGE("language", "/delivery/contact/language"),
    ADDRESS("address", "/delivery/contact/address");

    private final String code;
    private final String pointer;

    Field(String code, String pointer) {
        this.code = code;
        this.pointer = pointer;
    }

    /// The public name, as in `familyName`.
    public String code() {
        return code;
    }

    /// Where its value stands in the request for an award; empty for the exam period.
    public String pointer() {
        return pointer;
    }

    /// Whether several columns may hold it, one below the other.
    public boolean repeats() {
        return this == ADDRESS;
    }

    /// Whether one value may hold for every row of the file.
    public boolean mayBeConstant() {
        return List.of(AWARDED_DATE, PERIOD, CONTRACT, VALID_UNTIL, LANGUAGE).contains(this);
    }

    public static Optional<Field> ofCode(String code) {
        return Arrays.stream(values()).filter(field -> field.code.equals(code)).findFirst();
    }
}
