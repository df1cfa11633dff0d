package org.stapel.issuer.console;

import org.stapel.credential.profile.LintFinding;
import org.stapel.issuer.award.Contact;
import org.stapel.issuer.award.Handling;
import org.stapel.service.account.EmailAddress;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How the learner is reached, as the award form asks for it; none of it goes into the record.
///
/// @param zone in which the moment of release is typed
public record Reach(AwardForm form, ZoneId zone) {
    static final String EMAIL = "contact.email";
    static final String LANGUAGE = "contact.language";
    static final String RELEASE = "releaseAt";

    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    /// What stands in the inputs for what is known already; a moment that has passed is left out.
    public static Map<String, String> typed(
            Contact contact, Handling handling, ZoneId zone, Instant now) {
        Map<String, String> typed = new HashMap<>();
        contact.email().ifPresent(email -> typed.put(EMAIL, email.value()));
        contact.language()
                .map(tag -> tag.substring(0, 2))
                .filter(FormLayout.LANGUAGES::contains)
                .ifPresent(tag -> typed.put(LANGUAGE, tag));
        handling.releaseAt()
                .filter(now::isBefore)
                .ifPresent(at -> typed.put(RELEASE, MINUTES.format(at.atZone(zone))));
        return typed;
    }

    /// What is wrong with it.
    public List<LintFinding> findings(Instant now) {
        List<LintFinding> findings = new ArrayList<>();
        if (isTyped(EMAIL) && email().isEmpty()) findings.add(error("bad_email", EMAIL));
        if (isTyped(LANGUAGE) && language().isEmpty()) findings.add(error("bad_value", LANGUAGE));
        if (isTyped(RELEASE) && releaseAt().isEmpty()) findings.add(error("bad_moment", RELEASE));
        if (releaseAt().filter(at -> !at.isAfter(now)).isPresent())
            findings.add(error("moment_passed", RELEASE));
        return findings;
    }

    /// What stands in the input as a moment of the zone; empty where it is none.
    public static Optional<LocalDateTime> moment(String typed) {
        try {
            return Optional.of(LocalDateTime.parse(typed));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// The contact with what is not asked for, as the postal address, from an earlier one.
    public Contact contact(Contact earlier) {
        return new Contact(email(), language(), earlier.address());
    }

    /// Empty where nothing, or no moment, was typed.
    public Optional<Instant> releaseAt() {
        return moment(form.value(RELEASE)).map(at -> at.atZone(zone).toInstant());
    }

    private Optional<EmailAddress> email() {
        try {
            return isTyped(EMAIL)
                    ? Optional.of(new EmailAddress(form.value(EMAIL)))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<String> language() {
        return Optional.of(form.value(LANGUAGE)).filter(FormLayout.LANGUAGES::contains);
    }

    private boolean isTyped(String input) {
        return !form.value(input).isEmpty();
    }

    private static LintFinding error(String code, String input) {
        return new LintFinding(
                "form",
                LintFinding.Severity.ERROR,
                code,
                new DottedPath(input).pointer(),
                Map.of());
    }

    /// Without what was typed, which is personal data.
    @Override
    public String toString() {
        return "Reach";
    }
}
