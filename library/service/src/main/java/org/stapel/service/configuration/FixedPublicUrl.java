package org.stapel.service.configuration;

import org.stapel.service.store.Collection;
import org.stapel.service.store.Document;
import org.stapel.service.store.Documents;
import org.stapel.service.store.Documents.Inserted;
import org.stapel.service.store.Store;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The public URL of the first start; signed credentials name it, so it never changes afterwards.
public final class FixedPublicUrl {
    private static final Collection INSTALLATION = new Collection("installation", List.of());
    private static final String ID = "public-url";

    private final URI value;

    private FixedPublicUrl(URI value) {
        this.value = value;
    }

    /// Remembers the URL at the first start and compares it at every later one.
    ///
    /// @throws IllegalStateException when it was another one at the first start
    public static FixedPublicUrl of(Store store, URI configured) {
        Documents installation = store.documents(INSTALLATION);
        var first = new Document(ID, "\"" + configured + "\"", Map.of(), Optional.empty());
        return switch (installation.insertIfAbsent(first)) {
            case Inserted.Done _ -> new FixedPublicUrl(configured);
            case Inserted.Taken(_, var holder) ->
                    same(holder.document().body(), first.body(), configured);
        };
    }

    private static FixedPublicUrl same(String earlier, String now, URI configured) {
        if (!earlier.equals(now))
            throw new IllegalStateException(
                    "stapel.public-url was " + earlier + " at the first start and is now " + now);
        return new FixedPublicUrl(configured);
    }

    public URI value() {
        return value;
    }
}
