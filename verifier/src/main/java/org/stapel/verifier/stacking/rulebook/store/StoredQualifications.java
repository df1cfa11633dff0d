package org.stapel.verifier.stacking.rulebook.store;

import org.stapel.credential.encoding.StrictJson;
import org.stapel.service.store.Collection;
import org.stapel.service.store.Document;
import org.stapel.service.store.Documents;
import org.stapel.service.store.Store;
import org.stapel.verifier.stacking.rulebook.QualificationVersion;
import org.stapel.verifier.stacking.rulebook.QualificationVersions;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Each version as one document, with its content as it was sent; whose an id is stands in a
/// document of its own, which comes first.
final class StoredQualifications implements QualificationVersions {
    private static final Collection OWNERS = new Collection("qualification_owner", List.of());
    private static final Collection VERSIONS =
            new Collection(
                    "qualification_version",
                    List.of(
                            Collection.Key.shared("qualification"),
                            Collection.Key.shared("organisation")));
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Documents owners;
    private final Documents versions;

    StoredQualifications(Store store) {
        this.owners = store.documents(OWNERS);
        this.versions = store.documents(VERSIONS);
    }

    @Override
    public String claim(String id, String organisation) {
        String body = JSON.createObjectNode().put("organisation", organisation).toString();
        var claimed = owners.insertIfAbsent(new Document(id, body, Map.of(), Optional.empty()));
        return switch (claimed) {
            case Documents.Inserted.Done _ -> organisation;
            case Documents.Inserted.Taken(_, var holder) ->
                    StrictJson.parse(holder.document().body()).path("organisation").stringValue();
        };
    }

    @Override
    public Optional<QualificationVersion> byVersion(String id, String version) {
        return versions.byId(id(id, version)).map(StoredQualifications::read);
    }

    @Override
    public List<QualificationVersion> ofQualification(String id) {
        return Pages.all((after, most) -> versions.allWithKey("qualification", id, after, most))
                .map(StoredQualifications::read)
                .toList();
    }

    @Override
    public List<QualificationVersion> all() {
        return Pages.all(versions::all).map(StoredQualifications::read).toList();
    }

    @Override
    public boolean add(QualificationVersion first) {
        return versions.insertIfAbsent(document(first)) instanceof Documents.Inserted.Done;
    }

    @Override
    public boolean replace(QualificationVersion next) {
        return versions.compareAndSet(document(next), next.revision() - 1)
                instanceof Documents.Replaced.Done;
    }

    /// No id holds a space.
    private static String id(String qualification, String version) {
        return qualification + " " + version;
    }

    private static Document document(QualificationVersion version) {
        return new Document(
                id(version.id(), version.version()),
                version.json().toString(),
                Map.of(
                        "qualification", List.of(version.id()),
                        "organisation", List.of(version.organisation())),
                Optional.empty());
    }

    private static QualificationVersion read(Document.Versioned stored) {
        Document document = stored.document();
        return new QualificationVersion(
                document.keys().getOrDefault("organisation", List.of()).getFirst(),
                StrictJson.parse(document.body()),
                stored.version());
    }
}
