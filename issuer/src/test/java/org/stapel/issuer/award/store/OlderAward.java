package org.stapel.issuer.award.store;

import org.stapel.issuer.RunningIssuer;
import org.stapel.service.store.Document;
import org.stapel.service.store.Documents;
import org.stapel.service.store.Store;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Stored awards as earlier versions wrote them.
public final class OlderAward {
    private OlderAward() {}

    /// From before the route was in the index.
    public static void forgetRoute(RunningIssuer issuer, String award) {
        Documents awards = issuer.bean(Store.class).documents(StoredAwards.AWARDS);
        Document.Versioned stored = awards.byId(award).orElseThrow();
        Document document = stored.document();
        var body = (ObjectNode) JsonMapper.shared().readTree(document.body());
        if (((ObjectNode) body.path("index")).remove("route") == null)
            throw new IllegalStateException("there was no route");
        var older = new Document(award, body.toString(), document.keys(), document.expiresAt());
        if (!(awards.compareAndSet(older, stored.version()) instanceof Documents.Replaced.Done))
            throw new IllegalStateException("the award changed meanwhile");
    }
}
