package org.stapel.issuer.delivery.pdf;

import org.stapel.credential.model.AwardRecord;
import org.stapel.issuer.delivery.DrawPaper.Paper;
import org.stapel.issuer.delivery.words.AwardWords;
import org.stapel.service.web.Language;
import org.stapel.service.web.Texts;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/// The page as XHTML, in the learner's language.
record PaperPage(ITemplateEngine templates, Texts texts, PrintableText printable, ZoneId zone) {
    String html(Paper paper, int most) {
        Language language = Language.withTag(paper.language()).orElse(Language.EN);
        var words = new AwardWords(texts, language);
        AwardRecord award = paper.award();
        List<String> outcomes =
                award.outcomes().stream().map(o -> words.best(o.statement())).toList();
        String unprintable = texts.text(language, "delivery.paper.unprintable");
        var context = new Context(language.locale());
        context.setVariables(
                Map.of(
                        "name", printable.or(award.learner().fullName(), unprintable),
                        "award", printable.or(words.best(award.title()), unprintable),
                        "kind", words.kind(award),
                        "facts", words.facts(award),
                        "outcomes", outcomes.stream().limit(most).toList(),
                        "more", Math.max(0, outcomes.size() - most),
                        "qr", QrPicture.dataUri(paper.showLink()),
                        "code", paper.code().grouped(),
                        "codePage", paper.codePage().toString(),
                        "until", words.date(paper.linkEndsAt().atZone(zone).toLocalDate())));
        context.setVariable("language", language.tag());
        return templates.process("delivery/paper", context);
    }
}
