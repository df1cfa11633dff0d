package org.stapel.service.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.stapel.service.configuration.InstallationProperties.Development;
import org.stapel.service.store.sqlite.SqliteStore;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class StartTest {
    private static final URI LOCAL = URI.create("http://localhost:8080");
    private static final Optional<InetAddress> LOOPBACK =
            Optional.of(InetAddress.getLoopbackAddress());

    private static void startWithProperty(String name) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("file", Map.of(name, "x")));
        new RefuseUnknownProperties().postProcessEnvironment(environment, new SpringApplication());
    }

    private static void startWithVariable(String name) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace(
                        "systemEnvironment",
                        new SystemEnvironmentPropertySource(
                                "systemEnvironment", Map.of(name, "x")));
        new RefuseUnknownProperties().postProcessEnvironment(environment, new SpringApplication());
    }

    @Test
    void a_misspelt_property_is_refused_with_the_name_that_was_meant() {
        assertThatThrownBy(() -> startWithProperty("stapel.public-ulr"))
                .isInstanceOf(UnknownProperty.class)
                .hasMessageContaining("stapel.public-ulr")
                .hasMessageContaining("did you mean stapel.public-url?");
    }

    @Test
    void a_misspelt_variable_is_refused() {
        assertThatThrownBy(() -> startWithVariable("STAPEL_PUBLIC_ULR"))
                .hasMessageContaining("STAPEL_PUBLIC_ULR");
    }

    @Test
    void known_names_are_accepted_in_every_spelling() {
        assertThatCode(
                        () -> {
                            startWithProperty("stapel.public-url");
                            startWithProperty("stapel.publicUrl");
                            startWithProperty("stapel.development.origins[0]");
                            startWithProperty("stapel.vectors");
                            startWithVariable("STAPEL_PUBLIC_URL");
                            startWithVariable("STAPEL_PUBLICURL");
                            startWithVariable("STAPEL_DEVELOPMENT_ORIGINS_0");
                            startWithVariable("STAPEL_TEST_MONGODB_URI");
                        })
                .doesNotThrowAnyException();
    }

    @Test
    void outside_development_the_public_url_is_https() {
        assertThatThrownBy(() -> properties("http://stapel.example", List.of()))
                .hasMessageContaining("stapel.public-url must be https");
        assertThat(properties("https://stapel.example", List.of()).developmentMode()).isFalse();
    }

    @Test
    void the_public_url_has_no_path() {
        assertThatThrownBy(() -> properties("https://stapel.example/", List.of()))
                .hasMessageContaining("stapel.public-url");
    }

    private static InstallationProperties properties(String publicUrl, List<URI> origins) {
        return new InstallationProperties(
                URI.create(publicUrl),
                Path.of("data"),
                List.of(),
                Optional.empty(),
                new Development(origins));
    }

    @Test
    void development_mode_needs_localhost() {
        assertThatThrownBy(() ->
                        DevelopmentMode.require(
                                URI.create("https://stapel.example"), LOOPBACK, Optional.empty()))
                .hasMessageContaining("stapel.public-url");
    }

    @Test
    void development_mode_needs_the_loopback_address() {
        assertThatThrownBy(() -> DevelopmentMode.require(LOCAL, Optional.empty(), Optional.empty()))
                .hasMessageContaining("server.address");
    }

    @Test
    void development_mode_needs_the_embedded_store() {
        assertThatThrownBy(
                        () -> DevelopmentMode.require(LOCAL, LOOPBACK, Optional.of("mongodb://db")))
                .hasMessageContaining("stapel.store.uri");
    }

    @Test
    void the_public_url_of_the_first_start_stays(@TempDir Path data) {
        try (var store = SqliteStore.open(data.resolve("store.db"))) {
            FixedPublicUrl.of(store, LOCAL);
            assertThat(FixedPublicUrl.of(store, LOCAL).value()).isEqualTo(LOCAL);
            assertThatThrownBy(() -> FixedPublicUrl.of(store, URI.create("http://localhost:9090")))
                    .hasMessageContaining("at the first start");
        }
    }
}
