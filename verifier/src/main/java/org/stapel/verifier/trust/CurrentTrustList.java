package org.stapel.verifier.trust;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stapel.credential.verification.LookUpIssuer;
import org.stapel.credential.verification.RecognisedIssuer;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/// The trust list that answers now; replaced without a restart.
///
/// Its life: nothing read (`trust_unavailable`) → a list that verifies and is not older than the
/// highest version ever accepted → the next one. A list older than that is `trust_rollback` and
/// silences the list until a good one is read; one past its `nextUpdate` is `trust_stale`. A source
/// that cannot be read keeps the last good list for the given patience.
public final class CurrentTrustList implements LookUpIssuer {
    private static final Logger LOG = LoggerFactory.getLogger(CurrentTrustList.class);

    private final TrustListSource source;
    private final OpenTrustList open;
    private final RememberVersion versions;
    private final InstantSource clock;
    private final Duration patience;
    private final ReentrantLock reloading = new ReentrantLock();
    private volatile State state = new Silent("trust_unavailable", "not read yet");

    private sealed interface State {}

    private record Answering(TrustList list, String signed, Instant readAt) implements State {}

    private record Silent(String code, String why) implements State {}

    /// @param patience how long the last good list still answers while its source cannot be read
    public CurrentTrustList(
            TrustListSource source,
            OpenTrustList open,
            RememberVersion versions,
            InstantSource clock,
            Duration patience) {
        this.source = source;
        this.open = open;
        this.versions = versions;
        this.clock = clock;
        this.patience = patience;
    }

    @Override
    public Answer byId(String issuerId, Instant asOf) {
        return switch (state) {
            case Silent(var code, var why) -> new Unavailable(code, why);
            case Answering(var list, _, _) -> fromList(list, issuerId);
        };
    }

    private Answer fromList(TrustList list, String issuerId) {
        if (clock.instant().isAfter(list.nextUpdate()))
            return new Unavailable("trust_stale", "next update was due " + list.nextUpdate());
        ListEvidence evidence = evidence(list);
        Optional<RecognisedIssuer> issuer = list.issuer(issuerId);
        return issuer.isPresent()
                ? new Recognised(issuer.get(), evidence)
                : new NotListed(evidence);
    }

    private ListEvidence evidence(TrustList list) {
        return new ListEvidence(
                list.accreditor().name().best("en"),
                list.version(),
                list.issuedAt(),
                source.address());
    }

    /// The list that answers now, for the editor; empty while there is none.
    public Optional<TrustList> list() {
        return state instanceof Answering answering
                ? Optional.of(answering.list())
                : Optional.empty();
    }

    /// The signed list as it is published; empty while there is none.
    public Optional<String> signed() {
        return state instanceof Answering answering
                ? Optional.of(answering.signed())
                : Optional.empty();
    }

    /// When the list that answers was last seen at its source; empty while there is none.
    public Optional<Instant> readAt() {
        return state instanceof Answering answering
                ? Optional.of(answering.readAt())
                : Optional.empty();
    }

    /// Whether any version was ever accepted here.
    public boolean everAnswered() {
        return versions.highest() > 0;
    }

    /// Reads the source once and takes what it holds; safe to call from several threads.
    public void reload() {
        reloading.lock();
        try {
            State before = state;
            state = next(before);
            tellChange(before, state);
        } finally {
            reloading.unlock();
        }
    }

    private State next(State before) {
        return switch (source.read()) {
            case TrustListSource.Same _ -> seenAgain(before);
            case TrustListSource.NotRead(var why) -> withoutSource(before, why);
            case TrustListSource.Read(var unverifiedList) -> taken(unverifiedList);
        };
    }

    private State seenAgain(State before) {
        return before instanceof Answering(var list, var signed, _)
                ? new Answering(list, signed, clock.instant())
                : before;
    }

    private State withoutSource(State before, String why) {
        boolean stillPatient =
                before instanceof Answering answering
                        && clock.instant().isBefore(answering.readAt().plus(patience));
        return stillPatient ? before : new Silent("trust_unavailable", why);
    }

    private State taken(String unverifiedList) {
        return switch (open.open(unverifiedList)) {
            case OpenTrustList.Refused(var why) -> new Silent("trust_unavailable", why);
            case OpenTrustList.Opened(var list) -> notOlder(list, unverifiedList);
        };
    }

    private State notOlder(TrustList list, String signed) {
        long highest = versions.highest();
        if (list.version() < highest)
            return new Silent(
                    "trust_rollback", "version " + list.version() + " after version " + highest);
        versions.accepted(list.version());
        return new Answering(list, signed.strip(), clock.instant());
    }

    private static void tellChange(State before, State after) {
        switch (after) {
            case Silent(var code, var why) -> {
                if (!after.equals(before))
                    LOG.warn("trust list gives no answer: {}, {}", code, why);
            }
            case Answering(var list, _, _) -> {
                boolean same =
                        before instanceof Answering old && old.list().version() == list.version();
                if (!same) LOG.info("trust list version {} answers", list.version());
            }
        }
    }
}
