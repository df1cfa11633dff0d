package org.stapel.issuer.cataloguing.web;

import org.springframework.util.MultiValueMap;
import org.stapel.issuer.catalogue.Offer;
import org.stapel.issuer.cataloguing.SaveOffer;
import org.stapel.issuer.cataloguing.form.OfferForm;
import org.stapel.issuer.cataloguing.form.OfferLayout;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/// What a browser sent with the form of an offer.
record PostedOffer(MultiValueMap<String, String> parameters) {
    /// What the pressed button asks for.
    enum Step {
        EDIT,
        MORE,
        CHECK,
        PREVIEW,
        SAVE
    }

    Step step() {
        if (!more().isEmpty()) return Step.MORE;
        return switch (first("step")) {
            case "edit" -> Step.EDIT;
            case "preview" -> Step.PREVIEW;
            case "save" -> Step.SAVE;
            default -> Step.CHECK;
        };
    }

    /// The rows to which one more is wanted.
    String more() {
        return first("more");
    }

    /// @throws org.stapel.credential.encoding.RefusedInput with `not_found`
    Offer.Type type() {
        return Edits.type(first("type"));
    }

    /// The offer that the form started from.
    Optional<SaveOffer.Key> source() {
        String id = first("was.id");
        return id.isEmpty()
                ? Optional.empty()
                : Optional.of(new SaveOffer.Key(type(), id, first("was.version")));
    }

    boolean copy() {
        return first("copy").equals("yes");
    }

    /// The version of the catalogue that the person saw.
    OptionalLong seen() {
        String seen = first("seen");
        return seen.matches("[0-9]{1,15}")
                ? OptionalLong.of(Long.parseLong(seen))
                : OptionalLong.empty();
    }

    OfferForm form(OfferLayout layout) {
        return OfferForm.posted(layout, parameters);
    }

    private String first(String name) {
        return Objects.requireNonNullElse(parameters.getFirst(name), "");
    }
}
