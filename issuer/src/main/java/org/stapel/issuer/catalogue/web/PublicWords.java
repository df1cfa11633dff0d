package org.stapel.issuer.catalogue.web;

import org.stapel.issuer.vocabulary.Vocabularies;
import org.stapel.service.web.Language;
import org.stapel.service.web.Texts;

import java.util.Map;
import java.util.Optional;

/// Says in words what offers are, to everybody.
record PublicWords(Texts texts, Vocabularies vocabularies) {
    String text(Language language, String key) {
        return texts.text(language, "catalogue." + key);
    }

    String choice(Language language, String field, String value) {
        return texts.find(language, "console.choice." + field + "." + value).orElse(value);
    }

    /// As `6 ECTS credits`.
    String ects(Language language, String ects) {
        String number = language == Language.NL ? ects.replace('.', ',') : ects;
        String key = ects.equals("1") ? "catalogue.ects.one" : "catalogue.ects";
        return texts.sentence(language, key, Map.of("n", number));
    }

    String eqf(Language language, int level) {
        return texts.sentence(language, "catalogue.eqf", Map.of("n", Integer.toString(level)));
    }

    /// As `Nursing and midwifery (0913)`.
    String field(Language language, String code) {
        Optional<String> label =
                vocabularies.iscedF().label(code).map(text -> text.best(language.tag()));
        return label.map(words -> words + " (" + code + ")").orElse(code);
    }
}
