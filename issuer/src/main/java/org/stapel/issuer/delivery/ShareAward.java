package org.stapel.issuer.delivery;

import org.stapel.credential.model.AwardId;
import org.stapel.issuer.award.AwardFile;
import org.stapel.issuer.journal.Act;
import org.stapel.issuer.journal.RandomIds;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes, lists and stops the show links of an award, for its learner.
public record ShareAward(ShowLinks links, RandomIds ids, InstantSource clock) {
    public static final int MOST = 100;

    private static final Duration ON_PAPER = Duration.ofDays(366);
    private static final String LEARNER = "learner";

    /// How long a link lives.
    public enum Lasting {
        DAY(Duration.ofDays(1)),
        MONTH(Duration.ofDays(30)),
        YEAR(Duration.ofDays(365));

        private final Duration duration;

        Lasting(Duration duration) {
            this.duration = duration;
        }
    }

    /// The new link; empty when the award has a hundred live ones already.
    public Optional<ShowLink> share(AwardFile file, Lasting lasting) {
        if (live(file.id()).size() >= MOST) return Optional.empty();
        return Optional.of(add(file, ShowLink.Use.SHARED, lasting.duration));
    }

    /// The link on the PDF: the one that was printed before, as long as it lives.
    public ShowLink onPaper(AwardFile file) {
        return live(file.id()).stream()
                .filter(link -> link.use() == ShowLink.Use.PAPER)
                .findFirst()
                .orElseGet(() -> add(file, ShowLink.Use.PAPER, ON_PAPER));
    }

    /// The live ones, newest first.
    public List<ShowLink> live(AwardId award) {
        Instant now = clock.instant();
        return links.ofAward(award).stream()
                .filter(link -> link.isLive(now))
                .sorted(Comparator.comparing(ShowLink::madeAt).reversed())
                .toList();
    }

    /// Ends a link of this award at once; one of another award is left alone.
    public void stop(AwardId award, String unverifiedId) {
        boolean done = false;
        while (!done) {
            Optional<ShowLinks.Versioned> read =
                    links.byId(unverifiedId)
                            .filter(v -> v.link().award().equals(award))
                            .filter(v -> v.link().stoppedAt().isEmpty());
            if (read.isEmpty()) return;
            ShowLink stopped = read.get().link().stopped(clock.instant());
            done = links.replace(stopped, read.get().version());
            if (done) links.stopped(stopped, act("show-link.stopped", award));
        }
    }

    private ShowLink add(AwardFile file, ShowLink.Use use, Duration lasting) {
        while (true) {
            Instant now = clock.instant();
            var link =
                    new ShowLink(
                            ids.urn(),
                            file.id(),
                            file.institution(),
                            use,
                            now,
                            now.plus(lasting),
                            Optional.empty(),
                            0,
                            Optional.empty());
            if (links.add(link, act("show-link.made", file.id()))) return link;
        }
    }

    private Act act(String type, AwardId award) {
        return new Act(type, LEARNER, clock.instant(), Map.of("award", award.value()));
    }
}
