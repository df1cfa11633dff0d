package org.stapel.credential.rendering;

import org.stapel.credential.model.LocalizedText;

import java.util.ArrayList;
import java.util.List;

/// Collects, while a renderer works, what the format cannot carry.
///
/// Pointers are RFC 6901, into the award record's JSON. Not safe for use by several threads.
public final class Losses {

    /// The code of a text that the format carries in one language only.
    public static final String ONE_LANGUAGE = "one_language";

    /// The code of what belongs in the institution's own record, not in a portable credential.
    public static final String INSTITUTION_RECORD = "institution_record";

    /// The code of personal data that this format leaves out on purpose.
    public static final String MINIMISED = "minimised";

    /// The code of an element for which the format has no place.
    public static final String NO_PLACE = "no_place";

    private final CredentialFormat format;
    private final List<LossReport.Loss> found = new ArrayList<>();

    public Losses(CredentialFormat format) {
        this.format = format;
    }

    /// The element is not in the credential.
    public void leftOut(String pointer, String code) {
        add(pointer, LossReport.Degree.LEFT_OUT, code);
    }

    /// The element is there, poorer than in the award record.
    public void reduced(String pointer, String code) {
        add(pointer, LossReport.Degree.REDUCED, code);
    }

    /// The element, or its absence, keeps the format from being offered.
    public void prevents(String pointer, String code) {
        add(pointer, LossReport.Degree.PREVENTS, code);
    }

    /// Whether anything keeps the format from being offered.
    public boolean prevent() {
        return found.stream().anyMatch(loss -> loss.degree() == LossReport.Degree.PREVENTS);
    }

    /// The text in the one language of the credential; the other languages are reported.
    public String inOneLanguage(String pointer, LocalizedText text, String language) {
        if (text.byLanguage().size() > 1) reduced(pointer, ONE_LANGUAGE);
        return text.best(language);
    }

    /// Everything collected so far, each loss once.
    public LossReport report() {
        return new LossReport(format, found.stream().distinct().toList());
    }

    private void add(String pointer, LossReport.Degree degree, String code) {
        found.add(new LossReport.Loss(pointer, degree, code));
    }
}
