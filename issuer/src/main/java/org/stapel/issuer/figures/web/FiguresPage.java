package org.stapel.issuer.figures.web;

import org.springframework.web.servlet.ModelAndView;
import org.stapel.credential.model.InstitutionId;
import org.stapel.issuer.desk.web.Visit;
import org.stapel.issuer.figures.CountAwards;
import org.stapel.issuer.figures.ShownFigures;
import org.stapel.service.web.Language;
import org.stapel.service.web.Texts;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/// The figures of an institution, for its own people.
record FiguresPage(CountAwards counting, Texts texts, ZoneId zone, InstantSource clock) {
    /// One group of awards.
    record Line(
            String kind,
            String level,
            String field,
            String route,
            String awards,
            String parts,
            String ects) {
        static Line of(Texts texts, Language language, ShownFigures.Row row) {
            var group = row.group();
            return new Line(
                    texts.text(language, "console.choice.kind." + group.kind().name()),
                    group.eqf().map(level -> Integer.toString(level)).orElse("–"),
                    group.field().orElse("–"),
                    texts.text(
                            language,
                            group.route()
                                    .map(route -> "console.choice.route." + route.name())
                                    .orElse("figures.route.none")),
                    row.awards(),
                    row.parts(),
                    number(language, row.ects()));
        }
    }

    ModelAndView of(Visit visit, String year, boolean open) {
        ShownFigures figures = figures(visit.institution().id(), year, open);
        String api = "/api/institutions/" + visit.id() + "/figures.csv?year=";
        int shown = figures.figures().year();
        return visit.page("console/figures")
                .addObject("year", shown)
                .addObject("open", open)
                .addObject("inForce", lines(visit, figures, ShownFigures.Part.IN_FORCE))
                .addObject("revoked", lines(visit, figures, ShownFigures.Part.REVOKED))
                .addObject("superseded", lines(visit, figures, ShownFigures.Part.SUPERSEDED))
                .addObject("hides", figures.hides())
                .addObject("total", figures.total())
                .addObject(
                        "totalEcts", number(visit.language(), figures.totalEcts().toPlainString()))
                .addObject("csv", api + shown + (open ? "&public=yes" : ""));
    }

    /// @param year four digits; this year where it is anything else
    ShownFigures figures(InstitutionId institution, String year, boolean open) {
        int understood =
                year.matches("[12][0-9]{3}")
                        ? Integer.parseInt(year)
                        : LocalDate.ofInstant(clock.instant(), zone).getYear();
        return new ShownFigures(counting.of(institution, understood), open);
    }

    private List<Line> lines(Visit visit, ShownFigures figures, ShownFigures.Part part) {
        return figures.rows().stream()
                .filter(row -> row.part() == part)
                .map(row -> Line.of(texts, visit.language(), row))
                .toList();
    }

    private static String number(Language language, String plain) {
        return language == Language.NL ? plain.replace('.', ',') : plain;
    }
}
