package org.stapel.issuer.catalogue.table;

import org.stapel.credential.model.LocalizedText;

import java.util.Optional;
import java.util.function.Function;

/// The notations of cells that forms use as well.
public final class Notations {
    public static final Notation TEXT = Scalar.TEXT;
    public static final Notation DECIMAL = Scalar.DECIMAL;
    public static final Notation INTEGER = Scalar.INTEGER;
    public static final Notation YES_NO = Scalar.YES_NO;

    /// Names, one on each line or with semicolons between.
    public static final Notation NAMES = new Lines(Scalar.TEXT, ";");

    /// Codes of a list, as `DLR:3.2`, one on each line.
    public static final Notation CODES = new Lines(new FrameworkCode(), "");

    /// An organisation: `id | nl name | en name | country | region | homepage`.
    public static final Notation BODY =
            Line.of(
                    Line.text("id"),
                    Line.text("name.nl"),
                    Line.text("name.en"),
                    Line.code("country"),
                    Line.text("region"),
                    Line.text("homepage"));

    private Notations() {}

    /// Addresses of skills with their names, one on each line.
    ///
    /// @param known the label of a skill by its address
    public static Notation skills(Function<String, Optional<LocalizedText>> known) {
        return new Lines(new Skill(known, true), "");
    }
}
