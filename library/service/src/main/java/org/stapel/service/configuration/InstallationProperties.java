package org.stapel.service.configuration;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What every service is told: where it is reached, where it keeps its data, whom it trusts as a
/// proxy, and whether it runs for development.
///
/// @param publicUrl the origin that people and wallets use, `https` and without a path; fixed after
///   the first start
/// @param data the directory of the service's own files
/// @param trustedProxies addresses whose `X-Forwarded-For` counts
/// @param tokenKeyPasswordFile mounted secret with the password of the key that signs access
///   tokens; required outside development mode
/// @param development present in development mode only
@ConfigurationProperties("stapel")
public record InstallationProperties(
        URI publicUrl,
        Path data,
        @DefaultValue List<String> trustedProxies,
        Optional<String> tokenKeyPasswordFile,
        @DefaultValue Development development) {
    /// Development mode: on as soon as an origin is named.
    ///
    /// @param origins exact origins, as `http://localhost:8080`, where `https` and a public address
    ///   are not demanded
    public record Development(@DefaultValue List<URI> origins) {
        public Development {
            origins = List.copyOf(origins);
            origins.forEach(origin -> requireOrigin("stapel.development.origins", origin));
        }
    }

    public InstallationProperties {
        requireGiven("stapel.public-url", publicUrl);
        requireGiven("stapel.data", data);
        requireOrigin("stapel.public-url", publicUrl);
        if (development.origins().isEmpty() && !"https".equals(publicUrl.getScheme()))
            throw new IllegalArgumentException("stapel.public-url must be https, was " + publicUrl);
        trustedProxies = List.copyOf(trustedProxies);
    }

    /// Whether the service runs for development.
    public boolean developmentMode() {
        return !development.origins().isEmpty();
    }

    /// The origins of development mode, none outside it.
    public List<URI> developmentOrigins() {
        return development.origins();
    }

    /// An address of this service.
    ///
    /// @param path begins with `/`
    public URI at(String path) {
        return URI.create(publicUrl + path);
    }

    /// Without secrets.
    @Override
    public String toString() {
        return "InstallationProperties[" + publicUrl + ", " + data + "]";
    }

    private static void requireGiven(String property, @Nullable Object value) {
        if (value == null) throw new IllegalArgumentException(property + " is missing");
    }

    private static void requireOrigin(String property, URI origin) {
        var bare = origin.getScheme() + "://" + origin.getRawAuthority();
        var web = "https".equals(origin.getScheme()) || "http".equals(origin.getScheme());
        if (!web || origin.getHost() == null || !bare.equals(origin.toString()))
            throw new IllegalArgumentException(
                    property + " must be an origin as https://example.org, was " + origin);
        if (origin.getRawUserInfo() != null)
            throw new IllegalArgumentException(property + " must not name a user, was " + origin);
    }
}
