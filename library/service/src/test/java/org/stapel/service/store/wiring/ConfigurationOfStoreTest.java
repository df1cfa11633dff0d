package org.stapel.service.store.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.stapel.service.store.Store;
import org.stapel.service.store.sqlite.SqliteStore;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;

final class ConfigurationOfStoreTest {
    @TempDir private Path directory;

    private final ApplicationContextRunner context =
            new ApplicationContextRunner()
                    .withBean(SecureRandom.class)
                    .withUserConfiguration(ConfigurationOfStore.class);

    @Test
    void without_a_uri_the_embedded_engine_keeps_its_file_in_the_data_directory() {
        context.withPropertyValues("stapel.data=" + directory.resolve("data"))
                .run(started -> {
                    assertThat(started).getBean(Store.class).isInstanceOf(SqliteStore.class);
                    assertThat(Files.exists(directory.resolve("data/store.db"))).isTrue();
                });
    }

    @Test
    void an_open_store_is_healthy_and_a_closed_one_is_not() {
        context.withPropertyValues("stapel.store.file=" + directory.resolve("a.db"))
                .run(started -> {
                    HealthIndicator health = started.getBean(HealthIndicator.class);
                    assertThat(health.health()).hasFieldOrPropertyWithValue("status", Status.UP);
                    started.getBean(Store.class).close();
                    assertThat(health.health()).hasFieldOrPropertyWithValue("status", Status.DOWN);
                });
    }

    @Test
    void a_service_that_is_told_no_place_does_not_start() {
        context.run(started ->
                assertThat(started.getStartupFailure())
                        .rootCause()
                        .hasMessageContaining("stapel.data"));
    }

    @Test
    void a_uri_and_a_file_together_are_refused() {
        context.withPropertyValues(
                        "stapel.store.file=" + directory.resolve("a.db"),
                        "stapel.store.uri=mongodb://localhost")
                .run(started ->
                        assertThat(started.getStartupFailure())
                                .rootCause()
                                .hasMessageContaining("two different engines"));
    }
}
