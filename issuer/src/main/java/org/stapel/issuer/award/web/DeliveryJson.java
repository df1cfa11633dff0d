package org.stapel.issuer.award.web;

import org.stapel.credential.encoding.RefusedInput;
import org.stapel.issuer.api.JsonText;
import org.stapel.issuer.award.Contact;
import org.stapel.issuer.award.Delivery;
import org.stapel.issuer.privacy.LearnerEmail;
import org.stapel.service.account.EmailAddress;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The member `delivery` beside an award record: how the award shall reach its learner.
final class DeliveryJson {
    private static final String DELIVERY = "delivery";

    private DeliveryJson() {}

    /// Takes the member out of the request.
    ///
    /// @throws RefusedInput with the pointer of what is wrong
    static Delivery takeFrom(ObjectNode request) {
        JsonNode given = request.remove(DELIVERY);
        if (given == null) return Delivery.NONE;
        try {
            JsonText delivery = object(given, "").only(Set.of("contact", "releaseAt"));
            return new Delivery(
                    contact(delivery.json().path("contact")),
                    delivery.optional("releaseAt", DeliveryJson::moment),
                    Optional.empty(),
                    Optional.empty());
        } catch (RefusedInput e) {
            throw new RefusedInput(
                    e.code(), "/" + DELIVERY + e.pointer(), String.valueOf(e.getMessage()));
        }
    }

    private static Contact contact(JsonNode given) {
        if (given.isMissingNode()) return Contact.NONE;
        JsonText contact = object(given, "/contact").only(Set.of("email", "language", "address"));
        Optional<EmailAddress> email =
                contact.json().path("email").isMissingNode()
                        ? Optional.empty()
                        : Optional.of(email(contact));
        try {
            return new Contact(
                    email,
                    contact.optional("language", l -> l),
                    lines(contact.json().path("address")));
        } catch (IllegalArgumentException e) {
            throw new RefusedInput("bad_value", "/contact", String.valueOf(e.getMessage()));
        }
    }

    private static EmailAddress email(JsonText contact) {
        try {
            return contact.required("email", DeliveryJson::address);
        } catch (RefusedInput e) {
            throw new RefusedInput("invalid_email", "/contact/email", "not an e-mail address");
        }
    }

    private static EmailAddress address(String unverified) {
        return LearnerEmail.parse(unverified)
                .map(email -> new EmailAddress(email.value()))
                .orElseThrow(() -> new IllegalArgumentException("not an e-mail address"));
    }

    private static List<String> lines(JsonNode address) {
        List<String> lines = new ArrayList<>();
        for (JsonNode line : address) {
            if (!line.isString())
                throw new RefusedInput("wrong_type", "/contact/address", "must be lines of text");
            lines.add(line.asString());
        }
        return lines;
    }

    private static Instant moment(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("a moment is written as 2026-06-30T16:00:00Z", e);
        }
    }

    private static JsonText object(JsonNode given, String pointer) {
        if (given instanceof ObjectNode object) return new JsonText(object);
        throw new RefusedInput("wrong_type", pointer, "must be an object");
    }
}
