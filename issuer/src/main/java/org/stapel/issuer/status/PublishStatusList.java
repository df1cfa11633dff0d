package org.stapel.issuer.status;

import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.model.InstitutionId;
import org.stapel.credential.securing.KeyId;
import org.stapel.credential.status.StatusListDocuments;
import org.stapel.issuer.institution.Institution;
import org.stapel.issuer.institution.IssuerUrls;

import tools.jackson.databind.node.ObjectNode;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Publishes status lists: signed when they change and before they expire, served from memory in
/// between. Another replica's change is seen within a quarter of a second.
public final class PublishStatusList {
    private static final Duration TTL = Duration.ofMinutes(5);
    private static final Duration LIFETIME = Duration.ofHours(24);
    private static final Duration RENEWAL = Duration.ofHours(12);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(250);

    private final StatusLists lists;
    private final HighWater highWater;
    private final SignList signing;
    private final IssuerUrls urls;
    private final InstantSource clock;
    private final Map<String, Optional<SignedList>> served = new ConcurrentHashMap<>();

    public PublishStatusList(
            StatusLists lists,
            HighWater highWater,
            SignList signing,
            IssuerUrls urls,
            InstantSource clock) {
        this.lists = lists;
        this.highWater = highWater;
        this.signing = signing;
        this.urls = urls;
        this.clock = clock;
    }

    /// What publishing answers.
    public sealed interface Publication {
        record Published(SignedList list) implements Publication {}

        record NoSuchList() implements Publication {}

        /// The store has an older list than was published before.
        record RolledBack(long published, long stored) implements Publication {}
    }

    /// The list as it stands now, at most a quarter of a second old.
    public Publication current(Institution institution, ListId list) {
        String name = institution.id() + "/" + list.name();
        Optional<SignedList> cached = served.getOrDefault(name, Optional.empty());
        if (cached.filter(this::isRecent).isPresent())
            return new Publication.Published(cached.orElseThrow());
        Publication[] answer = {new Publication.NoSuchList()};
        served.compute(
                name,
                (_, earlier) -> {
                    Optional<SignedList> before = earlier == null ? Optional.empty() : earlier;
                    answer[0] = look(institution, list, before);
                    return answer[0] instanceof Publication.Published(var fresh)
                            ? Optional.of(fresh)
                            : null;
                });
        return answer[0];
    }

    private Publication look(Institution institution, ListId list, Optional<SignedList> before) {
        if (before.filter(this::isRecent).isPresent())
            return new Publication.Published(before.orElseThrow());
        Optional<StatusLists.Versioned> read = lists.of(institution.id(), list);
        if (read.isEmpty()) return new Publication.NoSuchList();
        long published = highWater.of(institution.id(), list.name());
        if (read.get().version() < published)
            return new Publication.RolledBack(published, read.get().version());
        Instant now = clock.instant();
        boolean stillGood =
                before.isPresent()
                        && before.get().version() == read.get().version()
                        && before.get().key().equals(signing.signsWith(institution))
                        && now.isBefore(before.get().signedAt().plus(RENEWAL))
                        && !now.isBefore(before.get().signedAt());
        if (stillGood) return new Publication.Published(before.get().checked(now));
        SignedList signed = sign(institution, list, read.get(), now);
        highWater.raise(institution.id(), list.name(), signed.version());
        return new Publication.Published(signed);
    }

    private SignedList sign(
            Institution institution, ListId list, StatusLists.Versioned read, Instant now) {
        Instant signedAt = now.truncatedTo(ChronoUnit.SECONDS);
        Instant expiresAt = signedAt.plus(LIFETIME);
        ObjectNode claims = claims(institution.id(), list, read, signedAt, expiresAt);
        KeyId key = signing.signsWith(institution);
        String token = signing.sign(institution, list.kind(), claims);
        String etag = Bytes.utf8(token).sha256().base64Url();
        return new SignedList(
                list.kind(), read.version(), key, token, etag, signedAt, expiresAt, now);
    }

    private ObjectNode claims(
            InstitutionId institution,
            ListId list,
            StatusLists.Versioned read,
            Instant signedAt,
            Instant expiresAt) {
        URI address = urls.statusList(institution, list.name());
        return list.kind()
                .purpose()
                .map(purpose ->
                        StatusListDocuments.bitstringClaims(
                                address,
                                urls.did(institution),
                                purpose,
                                read.bits(),
                                signedAt,
                                expiresAt,
                                TTL))
                .orElseGet(() ->
                        StatusListDocuments.tokenClaims(
                                address,
                                urls.issuer(institution),
                                read.bits(),
                                signedAt,
                                expiresAt,
                                TTL));
    }

    private boolean isRecent(SignedList list) {
        Instant now = clock.instant();
        return !now.isBefore(list.checkedAt()) && now.isBefore(list.checkedAt().plus(LOOK_AGAIN));
    }
}
