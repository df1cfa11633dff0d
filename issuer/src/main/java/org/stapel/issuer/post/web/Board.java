package org.stapel.issuer.post.web;

import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import org.stapel.credential.model.AwardId;
import org.stapel.credential.model.AwardRecord;
import org.stapel.issuer.award.Awards;
import org.stapel.issuer.award.OpenAward;
import org.stapel.issuer.desk.web.Visit;
import org.stapel.issuer.post.Dispatch;
import org.stapel.issuer.post.DispatchTag;
import org.stapel.issuer.post.Dispatches;
import org.stapel.issuer.post.RemindLearners;
import org.stapel.service.web.Language;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The board of deliveries: how many are where, and one page of them.
record Board(
        Dispatches dispatches,
        Awards awards,
        OpenAward opening,
        RemindLearners reminding,
        DispatchWords words) {
    static final int SIZE = 50;
    static final int UNCLAIMED_DAYS = 7;
    static final String UNCLAIMED = "unclaimed";

    /// What the address asks for; what cannot be understood is left out.
    record Asked(Optional<String> state, Optional<String> batch, Optional<String> after) {
        Asked {
            batch = batch.filter(b -> !b.isBlank() && b.length() <= 200);
        }

        Dispatches.Filter filter(Visit visit, Instant now) {
            var all = Dispatches.Filter.of(visit.institution().id());
            var inBatch = batch.map(all::of).orElse(all);
            if (state.filter(UNCLAIMED::equals).isPresent()) return unclaimed(inBatch, now);
            return state.flatMap(DispatchTag::ofCode).map(inBatch::in).orElse(inBatch);
        }

        Optional<AwardId> behind() {
            try {
                return after.map(a -> new AwardId("urn:uuid:" + a));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
    }

    /// A count that leads to its list.
    record Tile(String code, String label, String count, String address, boolean current) {}

    /// One dispatch.
    record Row(
            String address,
            String title,
            String learner,
            String reference,
            String tag,
            String state,
            boolean remindable) {}

    static Dispatches.Filter unclaimed(Dispatches.Filter filter, Instant now) {
        return filter.in(DispatchTag.SENT).notAfter(now.minus(Duration.ofDays(UNCLAIMED_DAYS)));
    }

    ModelAndView page(
            Visit visit, Asked asked, Optional<String> done, Optional<String> refused, String n) {
        var filter = asked.filter(visit, words.now());
        List<Dispatch> found = dispatches.page(filter, asked.behind(), SIZE + 1);
        List<Dispatch> page = found.stream().limit(SIZE).toList();
        Language language = visit.language();
        return visit.page("post/board")
                .addObject("asked", asked)
                .addObject("tiles", tiles(visit, asked))
                .addObject("rows", page.stream().map(one -> row(visit, one)).toList())
                .addObject(
                        "next",
                        found.size() > SIZE ? next(visit, asked, page.getLast().award()) : "")
                .addObject("mailIsSetUp", words.mailIsSetUp())
                .addObject("unclaimedDays", UNCLAIMED_DAYS)
                .addObject("done", said(language, "done.", done, n))
                .addObject("refused", said(language, "refused.", refused, n));
    }

    private List<Tile> tiles(Visit visit, Asked asked) {
        var all = Dispatches.Filter.of(visit.institution().id());
        var filter = asked.batch().map(all::of).orElse(all);
        List<Tile> tiles = new ArrayList<>();
        for (DispatchTag tag : DispatchTag.values()) {
            tiles.add(tile(visit, asked, tag.code(), dispatches.count(filter.in(tag))));
            if (tag == DispatchTag.SENT)
                tiles.add(
                        tile(
                                visit,
                                asked,
                                UNCLAIMED,
                                dispatches.count(unclaimed(filter, words.now()))));
        }
        return tiles;
    }

    private Tile tile(Visit visit, Asked asked, String code, int count) {
        String label =
                words.sentence(visit.language(), "tag." + code, Integer.toString(UNCLAIMED_DAYS));
        return new Tile(
                code,
                label,
                count < Dispatches.MOST_COUNTED ? Integer.toString(count) : count + "+",
                address(visit, Optional.of(code), asked.batch(), Optional.empty()),
                asked.state().filter(code::equals).isPresent());
    }

    Row row(Visit visit, Dispatch dispatch) {
        Optional<AwardRecord> record =
                awards.byId(dispatch.award()).flatMap(read -> opening.open(read.award().file()));
        String tag = visit.language().tag();
        return new Row(
                address(visit, dispatch.award()),
                record.map(r -> r.title().best(tag)).orElse(""),
                record.map(r -> r.learner().fullName()).orElse(""),
                record.map(AwardRecord::awardReference).orElse(""),
                dispatch.state().tag().code(),
                words.state(visit.language(), dispatch),
                visit.registrar()
                        && reminding.judge(dispatch, words.now())
                                instanceof RemindLearners.Outcome.Scheduled);
    }

    static String address(Visit visit, AwardId award) {
        return visit.home() + "/deliveries/" + award.value().replaceFirst("^urn:uuid:", "");
    }

    private static String next(Visit visit, Asked asked, AwardId last) {
        String id = last.value().replaceFirst("^urn:uuid:", "");
        return address(visit, asked.state(), asked.batch(), Optional.of(id));
    }

    static String address(
            Visit visit, Optional<String> state, Optional<String> batch, Optional<String> after) {
        return UriComponentsBuilder.fromPath(visit.home() + "/deliveries")
                .queryParam("state", "{state}")
                .queryParam("batch", "{batch}")
                .queryParam("after", "{after}")
                .encode()
                .buildAndExpand(state.orElse(""), batch.orElse(""), after.orElse(""))
                .toUriString();
    }

    private String said(Language language, String prefix, Optional<String> code, String n) {
        return code.filter(c -> c.matches("[a-z-]{1,40}"))
                .filter(c -> words.find(language, prefix + c).isPresent())
                .map(c -> words.sentence(language, prefix + c, n))
                .orElse("");
    }
}
