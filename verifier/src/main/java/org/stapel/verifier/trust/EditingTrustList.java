package org.stapel.verifier.trust;

import org.stapel.credential.encoding.RefusedInput;
import org.stapel.credential.verification.RecognisedIssuer;

import java.time.Instant;
import java.time.InstantSource;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/// The editor of the trust list: one person proposes, another looks at the difference and signs.
public final class EditingTrustList {
    private static final int MOST_CHANGES = 100;
    private static final int LONGEST_REASON = 2_000;

    private final CurrentTrustList current;
    private final TrustProposals proposals;
    private final Optional<SignTrustList> signing;
    private final PublishTrustList publishing;
    private final RecordTrustAct acts;
    private final InstantSource clock;
    private final Supplier<String> newIds;
    private final Period validity;
    private final TrustList.Accreditor self;
    private final ReentrantLock ending = new ReentrantLock();

    /// @param signing empty without the accreditor's key: then drafts can only be exported
    /// @param newIds unpredictable ids for proposals
    /// @param validity how long a signed version may be used
    /// @param self the accreditor, for a first list
    public EditingTrustList(
            CurrentTrustList current,
            TrustProposals proposals,
            Optional<SignTrustList> signing,
            PublishTrustList publishing,
            RecordTrustAct acts,
            InstantSource clock,
            Supplier<String> newIds,
            Period validity,
            TrustList.Accreditor self) {
        this.current = current;
        this.proposals = proposals;
        this.signing = signing;
        this.publishing = publishing;
        this.acts = acts;
        this.clock = clock;
        this.newIds = newIds;
        this.validity = validity;
        this.self = self;
    }

    /// What the reviewer sees.
    ///
    /// @param currentVersion the version that the difference is taken against
    public record Review(TrustProposal proposal, ListDifference difference, long currentVersion) {}

    /// What came of signing or rejecting.
    public sealed interface Outcome {
        record Signed(long version) implements Outcome {}

        record Rejected() implements Outcome {}

        record UnknownProposal() implements Outcome {}

        record AlreadyClosed() implements Outcome {}

        /// Whoever proposes does not sign.
        record SamePerson() implements Outcome {}

        /// The list is another one than the reviewer looked at.
        record ListMoved(long currentVersion) implements Outcome {}

        /// There is no accreditor's key here: export the draft and sign it elsewhere.
        record NoSigningKey() implements Outcome {}

        record NotPublished(String why) implements Outcome {}
    }

    /// Whether this installation can sign.
    public boolean canSign() {
        return signing.isPresent();
    }

    /// Keeps a proposal; the changes must fit the list as it stands.
    ///
    /// @throws RefusedInput when a change does not fit, or the list there was cannot be read
    public TrustProposal propose(List<TrustChange> changes, String reason, String account) {
        if (current.list().isEmpty() && current.everAnswered())
            throw new RefusedInput("trust_unavailable", "there is no usable list to change");
        requireUsable(changes, reason);
        Instant now = clock.instant();
        var proposal =
                new TrustProposal(newIds.get(), changes, reason, account, now, Optional.empty());
        applied(changes, issuers());
        proposals.add(proposal);
        acts.record("trust.proposed", account, proposal.id(), "issuers " + names(changes));
        return proposal;
    }

    private static void requireUsable(List<TrustChange> changes, String reason) {
        if (changes.isEmpty() || changes.size() > MOST_CHANGES)
            throw new RefusedInput("bad_value", "/changes", "1 to " + MOST_CHANGES + " changes");
        if (reason.isBlank()) throw new RefusedInput("missing_value", "/reason", "missing");
        if (reason.length() > LONGEST_REASON)
            throw new RefusedInput("too_long", "/reason", "at most " + LONGEST_REASON);
    }

    /// The proposal beside the list as it stands; empty when there is no such proposal.
    public Optional<Review> review(String id) {
        return proposals.byId(id).map(this::reviewed);
    }

    private Review reviewed(TrustProposal proposal) {
        List<RecognisedIssuer> before = issuers();
        List<RecognisedIssuer> after =
                proposal.closed().isPresent() ? before : applied(proposal.changes(), before);
        return new Review(proposal, ListDifference.between(before, after), version());
    }

    /// The unsigned payload, for signing elsewhere; empty when there is no such open proposal.
    public Optional<String> draft(String id) {
        return proposals
                .byId(id)
                .filter(proposal -> proposal.closed().isEmpty())
                .map(proposal -> TrustListJson.write(nextList(proposal)));
    }

    /// Signs and publishes the next version; live when this returns.
    ///
    /// @param reviewedVersion the version that the reviewer saw the difference against
    public Outcome sign(String id, long reviewedVersion, String account) {
        ending.lock();
        try {
            return signedByOne(id, reviewedVersion, account);
        } finally {
            ending.unlock();
        }
    }

    private Outcome signedByOne(String id, long reviewedVersion, String account) {
        Optional<TrustProposal> found = proposals.byId(id);
        if (found.isEmpty()) return new Outcome.UnknownProposal();
        TrustProposal proposal = found.get();
        if (proposal.closed().isPresent()) return new Outcome.AlreadyClosed();
        if (proposal.proposedBy().equals(account)) return new Outcome.SamePerson();
        if (reviewedVersion != version()) return new Outcome.ListMoved(version());
        return signing.isEmpty()
                ? new Outcome.NoSigningKey()
                : signed(proposal, signing.get(), account);
    }

    private Outcome signed(TrustProposal proposal, SignTrustList signer, String account) {
        TrustList next = nextList(proposal);
        String jws = signer.sign(next);
        Optional<Long> into = Optional.of(next.version());
        if (!proposals.close(proposal.closedBy(account, clock.instant(), into)))
            return new Outcome.AlreadyClosed();
        return switch (publishing.publish(jws)) {
            case PublishTrustList.NotWritten(var why) -> {
                proposals.reopen(proposal);
                yield new Outcome.NotPublished(why);
            }
            case PublishTrustList.Done _ -> live(proposal, next.version(), account);
        };
    }

    private Outcome live(TrustProposal proposal, long version, String account) {
        acts.record("trust.signed", account, proposal.id(), "version " + version);
        current.reload();
        return new Outcome.Signed(version);
    }

    /// Opens again what was to be signed into the next version when the process ended before that
    /// version was published; for the start of the process.
    public void resume() {
        if (current.list().isPresent())
            proposals.signedInto(version() + 1).ifPresent(proposals::reopen);
    }

    /// The proposals that wait for a second person, oldest first.
    public List<TrustProposal> open() {
        return proposals.open();
    }

    /// Ends a proposal without signing it; the proposer may do so as well.
    public Outcome reject(String id, String account) {
        Optional<TrustProposal> found = proposals.byId(id);
        if (found.isEmpty()) return new Outcome.UnknownProposal();
        TrustProposal proposal = found.get();
        boolean closed =
                proposal.closed().isEmpty()
                        && proposals.close(
                                proposal.closedBy(account, clock.instant(), Optional.empty()));
        if (!closed) return new Outcome.AlreadyClosed();
        acts.record("trust.rejected", account, id, "");
        return new Outcome.Rejected();
    }

    private TrustList nextList(TrustProposal proposal) {
        Instant now = clock.instant();
        Instant until = now.atZone(ZoneOffset.UTC).plus(validity).toInstant();
        TrustList.Accreditor accreditor = current.list().map(TrustList::accreditor).orElse(self);
        List<RecognisedIssuer> issuers = applied(proposal.changes(), issuers());
        return new TrustList(accreditor, version() + 1, now, until, issuers);
    }

    private static List<RecognisedIssuer> applied(
            List<TrustChange> changes, List<RecognisedIssuer> issuers) {
        List<RecognisedIssuer> result = issuers;
        for (int i = 0; i < changes.size(); i++) result = applied(changes.get(i), i, result);
        return result;
    }

    private static List<RecognisedIssuer> applied(
            TrustChange change, int index, List<RecognisedIssuer> issuers) {
        try {
            return change.applyTo(issuers);
        } catch (RefusedInput e) {
            throw new RefusedInput(
                    e.code(), "/changes/" + index + e.pointer(), String.valueOf(e.getMessage()));
        }
    }

    private static String names(List<TrustChange> changes) {
        return String.join(", ", changes.stream().map(TrustChange::issuer).distinct().toList());
    }

    private List<RecognisedIssuer> issuers() {
        return current.list().map(TrustList::issuers).orElse(List.of());
    }

    private long version() {
        return current.list().map(TrustList::version).orElse(0L);
    }
}
