package org.stapel.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// The real application, started badly.
class RefusedStartsTest {
    private static final String LOCAL = "http://localhost:8080";
    private static final long PATIENCE = 120;

    private final Map<String, String> properties = new LinkedHashMap<>();

    @TempDir private Path data;

    @BeforeEach
    void development() {
        properties.put("stapel.data", data.toString());
        properties.put("stapel.public-url", LOCAL);
        properties.put("stapel.development.origins", LOCAL);
        properties.put("server.address", "127.0.0.1");
        properties.put("server.port", "0");
        properties.put("management.server.port", "0");
        properties.put("spring.main.banner-mode", "off");
    }

    private String[] arguments() {
        return properties.entrySet().stream()
                .map(property -> "--" + property.getKey() + "=" + property.getValue())
                .toArray(String[]::new);
    }

    private ConfigurableApplicationContext start() {
        return SpringApplication.run(IssuerApplication.class, arguments());
    }

    private AbstractThrowableAssert<?, ? extends Throwable> refusal() {
        return assertThat(
                NestedExceptionUtils.getMostSpecificCause(catchThrowable(() -> start().close())));
    }

    private record Ended(int code, String output) {}

    private Ended startAsProcess(Map<String, String> environment)
            throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                IssuerApplication.class.getName()));
        command.addAll(List.of(arguments()));
        Path log = Files.createTempFile(data, "start", ".log");
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.redirectOutput(log.toFile()).start();
        try {
            assertThat(process.waitFor(PATIENCE, TimeUnit.SECONDS)).as("it ended").isTrue();
            return new Ended(process.exitValue(), Files.readString(log, StandardCharsets.UTF_8));
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void a_store_file_without_one_of_its_unique_indexes() throws SQLException {
        start().close();
        try (var file = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("store.db"));
                var statement = file.createStatement()) {
            statement.execute("DROP INDEX unique_awards__reference");
        }
        refusal()
                .hasMessage(
                        "the unique index unique_awards__reference is missing from the store file");
    }

    @Test
    void a_second_process_on_the_same_store_file() throws IOException, InterruptedException {
        try (var _ = start()) {
            Ended second = startAsProcess(Map.of());
            assertThat(second.code()).isNotZero();
            assertThat(second.output()).contains("store.db is in use by another process");
        }
    }

    @Test
    void a_misspelt_property() {
        properties.put("stapel.isuer.x", "1");
        refusal().hasMessageContaining("stapel.isuer.x");
    }

    @Test
    void a_misspelt_environment_variable() throws IOException, InterruptedException {
        Ended ended = startAsProcess(Map.of("STAPEL_PUBLIC_ULR", LOCAL));
        assertThat(ended.code()).isNotZero();
        assertThat(ended.output())
                .contains("STAPEL_PUBLIC_ULR", "did you mean stapel.public-url?")
                .doesNotContain("\tat ");
    }

    @Test
    void an_http_public_url_outside_development_mode() {
        properties.remove("stapel.development.origins");
        refusal().hasMessage("stapel.public-url must be https, was " + LOCAL);
    }

    @Test
    void another_public_url_than_at_the_first_start() {
        start().close();
        properties.put("stapel.public-url", "http://localhost:8082");
        properties.put("stapel.development.origins", "http://localhost:8082");
        refusal()
                .hasMessageContaining("stapel.public-url was \"" + LOCAL + "\"")
                .hasMessageContaining("is now \"http://localhost:8082\"");
    }

    @Test
    void production_without_a_password_for_the_keys() throws IOException {
        Path password = Files.writeString(data.resolve("password"), "an-example-of-a-password\n");
        properties.remove("stapel.development.origins");
        properties.put("stapel.public-url", "https://issuer.example");
        properties.put("stapel.token-key-password-file", password.toString());
        refusal().hasMessageContaining("stapel.keys.password-file is missing");
    }

    @Test
    void development_mode_on_an_address_that_others_reach() {
        properties.put("server.address", "0.0.0.0");
        refusal().hasMessageContaining("server.address is not the loopback address");
    }
}
