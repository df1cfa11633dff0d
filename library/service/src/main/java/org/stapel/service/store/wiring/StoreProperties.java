package org.stapel.service.store.wiring;

import org.springframework.boot.context.properties.ConfigurationProperties;

import java.util.Optional;

/// Where the service stores its documents.
///
/// @param uri a MongoDB connection string; without it the embedded engine is used
/// @param file of the embedded engine; without it `store.db` in `stapel.data`
@ConfigurationProperties("stapel.store")
public record StoreProperties(Optional<String> uri, Optional<String> file) {
    public StoreProperties {
        uri = uri.filter(text -> !text.isBlank());
        if (uri.isPresent() && file.isPresent())
            throw new IllegalArgumentException(
                    "stapel.store.uri and stapel.store.file name two different engines");
    }

    /// Without the connection string, which may hold a password.
    @Override
    public String toString() {
        return "StoreProperties[" + (uri.isPresent() ? "mongo" : "embedded") + "]";
    }
}
