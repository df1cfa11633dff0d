package org.stapel.issuer.delivery.verdict;

import org.stapel.credential.did.Did;
import org.stapel.credential.did.ResolveDid;
import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.fetch.FetchUntrusted;
import org.stapel.credential.model.InstitutionId;
import org.stapel.credential.verification.LookUpIssuer;
import org.stapel.credential.verification.RecognisedIssuer;
import org.stapel.issuer.institution.Institution;
import org.stapel.issuer.institution.Institutions;
import org.stapel.issuer.institution.IssuerUrls;
import org.stapel.issuer.keys.PublicKeys;
import org.stapel.issuer.status.ListId;
import org.stapel.issuer.status.PublishStatusList;
import org.stapel.issuer.status.SignedList;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a verifier would fetch from this installation, taken from where it is published; nothing
/// else is reached. Says nothing of entitlements, which are for the trust list to know.
final class OwnIssuers implements LookUpIssuer, ResolveDid, FetchUntrusted {
    private static final Pattern STATUS_PATH =
            Pattern.compile("/i/([a-z0-9-]{1,40})/status/([a-z0-9-]{1,40})");

    private final Institutions institutions;
    private final IssuerUrls urls;
    private final PublicKeys keys;
    private final PublishStatusList publishing;
    private final InstantSource clock;

    OwnIssuers(
            Institutions institutions,
            IssuerUrls urls,
            PublicKeys keys,
            PublishStatusList publishing,
            InstantSource clock) {
        this.institutions = institutions;
        this.urls = urls;
        this.keys = keys;
        this.publishing = publishing;
        this.clock = clock;
    }

    @Override
    public LookUpIssuer.Answer byId(String issuerId, Instant asOf) {
        var list = new ListEvidence("self", 1, clock.instant(), urls.publicUrl());
        return withDid(issuerId)
                .<LookUpIssuer.Answer>map(found -> new Recognised(recognised(found), list))
                .orElseGet(() -> new NotListed(list));
    }

    private RecognisedIssuer recognised(Institution institution) {
        return new RecognisedIssuer(
                institution.id().value(),
                institution.name(),
                Optional.of(urls.did(institution.id())),
                Optional.of(urls.issuer(institution.id())),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    @Override
    public Resolution resolve(Did did) {
        return withDid(did.value())
                .<Resolution>map(institution ->
                        new Resolved(keys.didDocument(institution), Optional.of(clock.instant())))
                .orElseGet(() -> new NotResolved("bad_did", "not an institution of ours"));
    }

    private Optional<Institution> withDid(String did) {
        return institutions.all().stream()
                .filter(institution -> urls.did(institution.id()).equals(did))
                .findFirst();
    }

    @Override
    public FetchUntrusted.Answer get(URI address, int limit, Optional<String> etag) {
        return signed(address)
                .<FetchUntrusted.Answer>map(list -> answer(list, etag))
                .orElseGet(() -> new NotFetched("http_404", "not a list of ours", clock.instant()));
    }

    private FetchUntrusted.Answer answer(SignedList list, Optional<String> etag) {
        String current = "\"" + list.etag() + "\"";
        return etag.filter(current::equals).isPresent()
                ? new Unchanged(clock.instant())
                : new Fetched(
                        Bytes.utf8(list.token()),
                        Optional.empty(),
                        Optional.of(current),
                        clock.instant());
    }

    private Optional<SignedList> signed(URI address) {
        Matcher path = STATUS_PATH.matcher(String.valueOf(address.getPath()));
        if (!address.toString().startsWith(urls.publicUrl() + "/") || !path.matches())
            return Optional.empty();
        return institutions
                .byId(new InstitutionId(path.group(1)))
                .flatMap(found -> ListId.ofName(path.group(2)).flatMap(list -> now(found, list)));
    }

    private Optional<SignedList> now(Institution institution, ListId list) {
        return switch (publishing.current(institution, list)) {
            case PublishStatusList.Publication.Published(var signed) -> Optional.of(signed);
            case PublishStatusList.Publication.NoSuchList _ -> Optional.empty();
            case PublishStatusList.Publication.RolledBack _ -> Optional.empty();
        };
    }
}
