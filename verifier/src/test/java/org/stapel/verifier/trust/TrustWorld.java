package org.stapel.verifier.trust;

import org.stapel.credential.model.AwardKind;
import org.stapel.credential.model.LocalizedText;
import org.stapel.credential.profile.SchemaCheck;
import org.stapel.credential.securing.KeyId;
import org.stapel.credential.securing.SignatureAlgorithm;
import org.stapel.credential.securing.jose.SignatureCheck;
import org.stapel.credential.securing.keys.InMemorySigningKey;
import org.stapel.credential.verification.RecognisedIssuer;
import org.stapel.schemas.PinnedDocuments;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A small world of one accreditor and one institution, at a fixed moment.
final class TrustWorld {
    static final Instant NOW = Instant.parse("2026-11-23T20:41:00Z");
    private static final SchemaCheck SCHEMAS = SchemaCheck.load(PinnedDocuments.load());
    static final String ZILVERBEEK = "did:web:zilverbeek.example";

    final InMemorySigningKey accreditor = key("accreditor");
    final InMemorySigningKey issuerKey = key("2026-a");
    final HeldSource source = new HeldSource();
    final HeldVersion versions = new HeldVersion();
    Instant now = NOW;
    final InstantSource clock = () -> now;
    final CurrentTrustList current =
            new CurrentTrustList(source, opening(), versions, clock, Duration.ofHours(1));

    static InMemorySigningKey key(String id) {
        return InMemorySigningKey.generate(new KeyId(id), SignatureAlgorithm.ES256);
    }

    OpenTrustList opening() {
        return new OpenTrustList(List.of(accreditor.publicJwk()), new SignatureCheck(), SCHEMAS);
    }

    TrustList list(long version) {
        return new TrustList(
                new TrustList.Accreditor(
                        Optional.empty(),
                        LocalizedText.of("nl", "Agentschap Kwaliteit Fictie"),
                        Optional.empty()),
                version,
                NOW.minusSeconds(3600),
                NOW.plus(Duration.ofDays(90)),
                List.of(zilverbeek()));
    }

    RecognisedIssuer zilverbeek() {
        return new RecognisedIssuer(
                "zilverbeek",
                LocalizedText.of("nl", "Hogeschool Zilverbeek"),
                Optional.of(ZILVERBEEK),
                Optional.of(URI.create("https://zilverbeek.example")),
                Optional.of("CN=Hogeschool Zilverbeek, O=Zilverbeek, C=BE"),
                List.of(
                        new RecognisedIssuer.TrustedKey(
                                "2026-a",
                                issuerKey.publicJwk(),
                                Instant.parse("2026-02-01T00:00:00Z"),
                                Optional.empty(),
                                Optional.empty())),
                List.of(entitlement("AKF-2024-031")),
                Optional.empty(),
                Optional.empty());
    }

    static RecognisedIssuer.Entitlement entitlement(String id) {
        return new RecognisedIssuer.Entitlement(
                id,
                Set.of(AwardKind.CREDIT_CERTIFICATE),
                5,
                6,
                List.of(),
                Optional.of("BE-VLG"),
                LocalDate.parse("2024-09-01"),
                Optional.empty());
    }

    /// Puts a signed version at the source and reads it.
    void published(long version) {
        source.holds(new SignTrustList(accreditor).sign(list(version)));
        current.reload();
    }

    /// A source that a test writes to.
    static final class HeldSource implements TrustListSource, PublishTrustList {
        private Answer answer = new NotRead("nothing there");

        void holds(String list) {
            answer = new Read(list);
        }

        void fails() {
            answer = new NotRead("gone");
        }

        @Override
        public Answer read() {
            return answer;
        }

        @Override
        public URI address() {
            return URI.create("https://accreditor.example/trust-list.jwt");
        }

        boolean full;

        @Override
        public Published publish(String signed) {
            if (full) return new NotWritten("no space");
            holds(signed);
            return new Done();
        }
    }

    /// A version kept in memory.
    static final class HeldVersion implements RememberVersion {
        private long highest;

        @Override
        public long highest() {
            return highest;
        }

        @Override
        public void accepted(long version) {
            highest = Math.max(highest, version);
        }
    }

    /// Proposals kept in memory.
    static final class HeldProposals implements TrustProposals {
        private final List<TrustProposal> all = new ArrayList<>();

        @Override
        public void add(TrustProposal proposal) {
            all.add(proposal);
        }

        @Override
        public Optional<TrustProposal> byId(String id) {
            return all.stream().filter(p -> p.id().equals(id)).findFirst();
        }

        @Override
        public List<TrustProposal> open() {
            return all.stream().filter(p -> p.closed().isEmpty()).toList();
        }

        @Override
        public boolean close(TrustProposal closed) {
            boolean open = all.removeIf(p -> p.id().equals(closed.id()) && p.closed().isEmpty());
            if (open) all.add(closed);
            return open;
        }

        @Override
        public void reopen(TrustProposal proposal) {
            all.removeIf(p -> p.id().equals(proposal.id()));
            all.add(proposal.reopened());
        }

        @Override
        public Optional<TrustProposal> signedInto(long version) {
            return all.stream()
                    .filter(p ->
                            p.closed()
                                    .flatMap(TrustProposal.Closed::signedInto)
                                    .equals(Optional.of(version)))
                    .findFirst();
        }
    }
}
