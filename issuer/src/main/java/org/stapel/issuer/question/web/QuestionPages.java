package org.stapel.issuer.question.web;

import org.springframework.web.servlet.ModelAndView;
import org.stapel.credential.model.AwardRecord;
import org.stapel.issuer.award.Awards;
import org.stapel.issuer.award.OpenAward;
import org.stapel.issuer.desk.web.Visit;
import org.stapel.issuer.privacy.PersonalData;
import org.stapel.issuer.question.Question;
import org.stapel.issuer.question.Questions;
import org.stapel.issuer.question.Questions.Which;
import org.stapel.service.account.Account;
import org.stapel.service.account.Accounts;
import org.stapel.service.web.Language;
import org.stapel.service.web.Texts;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The questions of learners, and one of them with the award that it is about.
record QuestionPages(
        Questions questions,
        About about,
        Accounts accounts,
        Texts texts,
        InstantSource clock,
        ZoneId zone) {
    private static final int SIZE = 50;
    private static final int MOST_OPEN = 1_000;
    private static final int SHOWN = 160;

    /// Opens what a question is about.
    record About(Awards awards, OpenAward opening, PersonalData personalData) {
        Optional<AwardRecord> record(Question question) {
            return awards.byId(question.award()).flatMap(read -> opening.open(read.award().file()));
        }
    }

    /// One question in the list.
    record Row(
            String address,
            String learner,
            String award,
            String text,
            String age,
            String closing,
            boolean open) {}

    /// An answer that was given.
    record Given(String text, String closing, String who, String at) {}

    ModelAndView list(Visit visit, Which which, Optional<String> after) {
        List<Question> page = page(visit, which, after);
        boolean more = which != Which.OPEN && page.size() == SIZE;
        return visit.page("question/list")
                .addObject("which", which.name())
                .addObject("rows", page.stream().map(question -> row(visit, question)).toList())
                .addObject("next", more ? bare(page.getLast()) : "");
    }

    /// Open ones oldest first, so that nobody is left waiting; closed ones newest first.
    private List<Question> page(Visit visit, Which which, Optional<String> after) {
        var institution = visit.institution().id();
        if (which != Which.OPEN)
            return questions.page(institution, which, after.map("urn:uuid:"::concat), SIZE);
        return questions.page(institution, which, Optional.empty(), MOST_OPEN).stream()
                .sorted(Comparator.comparing(Question::at))
                .limit(SIZE)
                .toList();
    }

    private Row row(Visit visit, Question question) {
        Language language = visit.language();
        Optional<AwardRecord> record = about.record(question);
        String text = about.personalData().open(question.text()).orElse("");
        return new Row(
                address(visit, question),
                record.map(r -> r.learner().fullName()).orElse(""),
                record.map(r -> r.title().best(language.tag())).orElse(""),
                text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text,
                age(language, question.at()),
                question.answer().map(a -> closing(language, a.closing())).orElse(""),
                question.isOpen());
    }

    /// @param wrong code of what keeps the answer from being sent
    /// @param written what was typed so far
    ModelAndView one(Visit visit, Question question, String wrong, String written) {
        Language language = visit.language();
        Optional<AwardRecord> record = about.record(question);
        String award = question.award().value().replaceFirst("^urn:uuid:", "");
        return visit.page("question/one")
                .addObject("address", address(visit, question))
                .addObject("award", visit.home() + "/awards/" + award)
                .addObject("learner", record.map(r -> r.learner().fullName()).orElse(""))
                .addObject("awardTitle", record.map(r -> r.title().best(language.tag())).orElse(""))
                .addObject("reference", record.map(AwardRecord::awardReference).orElse(""))
                .addObject("text", about.personalData().open(question.text()).orElse(""))
                .addObject("at", texts.dateTime(language, question.at(), zone))
                .addObject("open", question.isOpen())
                .addObject("given", question.answer().map(a -> given(language, a)))
                .addObject("closings", Question.Closing.values())
                .addObject("wrong", wrong)
                .addObject("written", written);
    }

    private Given given(Language language, Question.Answer answer) {
        return new Given(
                about.personalData().open(answer.text()).orElse(""),
                closing(language, answer.closing()),
                accounts.byId(answer.by()).map(Account::name).orElse(""),
                texts.dateTime(language, answer.at(), zone));
    }

    private String closing(Language language, Question.Closing closing) {
        return texts.text(language, "question.closing." + closing.name());
    }

    private String age(Language language, Instant at) {
        long days = Duration.between(at, clock.instant()).toDays();
        String key = days == 0 ? "today" : days == 1 ? "day" : "days";
        return texts.sentence(language, "question.age." + key, Map.of("n", Long.toString(days)));
    }

    static String address(Visit visit, Question question) {
        return visit.home() + "/questions/" + bare(question);
    }

    private static String bare(Question question) {
        return question.id().replaceFirst("^urn:uuid:", "");
    }
}
