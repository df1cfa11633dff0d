package org.stapel.credential.profile;

import java.util.Arrays;

/// An element of an award that a rule can ask about, with its place in the award record's JSON.
public enum Element {
    LEARNER("/learner"),
    TITLE("/title"),
    DESCRIPTION("/description"),
    AWARDING_BODY("/awardingBodies"),
    COUNTRY("/awardingBodies/0/country"),
    AWARDED_DATE("/awardedDate"),
    SUBTYPES("/subtypes"),
    ROUTE("/route"),
    OUTCOMES("/outcomes"),
    WORKLOAD("/workload"),
    ECTS("/workload/ects"),
    HOURS("/workload/hours"),
    LEVEL("/level"),
    NATIONAL_LEVEL("/level/national"),
    ASSESSMENTS("/assessments"),
    SUPERVISION("/assessments/0/supervision"),
    PARTICIPATION("/participation"),
    QUALITY_ASSURANCE("/qualityAssurance"),
    GRADE("/grade"),
    PASS_MARK("/grade/passMark"),
    FURTHER_INFORMATION("/furtherInformation"),
    FIELD("/field"),
    UNIT("/unit"),
    PROGRAMME("/programme"),
    EFFECT("/effect"),
    EXEMPTED_UNITS("/exemptedUnits"),
    PARTS("/parts"),
    PROVENANCE_RULE("/provenance/rule");

    private final String pointer;

    Element(String pointer) {
        this.pointer = pointer;
    }

    /// RFC 6901, into the award record's JSON.
    public String pointer() {
        return pointer;
    }

    /// The element at this pointer.
    ///
    /// @throws IllegalArgumentException when no rule can ask about it
    public static Element at(String pointer) {
        return Arrays.stream(values())
                .filter(element -> element.pointer.equals(pointer))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("no element of an award: " + pointer));
    }
}
