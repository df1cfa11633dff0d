package org.stapel.service.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stapel.service.configuration.InstallationProperties;
import org.stapel.service.configuration.InstallationProperties.Development;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

class TokenKeyPasswordTest {
    private static final URI LOCAL = URI.create("http://localhost:8080");
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final SecureRandom random = new SecureRandom();
    @TempDir private Path data;

    private InstallationProperties development(Path directory) {
        return new InstallationProperties(
                LOCAL, directory, List.of(), Optional.empty(), new Development(List.of(LOCAL)));
    }

    private InstallationProperties outsideDevelopment(Optional<Path> mounted) {
        return new InstallationProperties(
                URI.create("https://stapel.example"),
                data,
                List.of(),
                mounted.map(Path::toString),
                new Development(List.of()));
    }

    @Test
    void outside_development_there_is_none_unless_mounted() {
        assertThatThrownBy(() -> TokenKeyPassword.of(outsideDevelopment(Optional.empty()), random))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("stapel.token-key-password-file is missing");
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void the_mounted_one_is_read_without_its_line_end() throws IOException {
        var mounted = Files.writeString(data.resolve("mounted"), "een lang wachtwoord\n");
        assertThat(TokenKeyPassword.of(outsideDevelopment(Optional.of(mounted)), random).value())
                .isEqualTo("een lang wachtwoord");
    }

    @Test
    void a_short_one_is_refused() throws IOException {
        var mounted = Files.writeString(data.resolve("mounted"), "stapel");
        assertThatThrownBy(
                        () -> TokenKeyPassword.of(outsideDevelopment(Optional.of(mounted)), random))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("stapel ");
    }

    @Test
    void in_development_it_is_drawn_once_and_kept_for_its_owner_alone() throws IOException {
        var drawn = TokenKeyPassword.of(development(data), random);
        assertThat(drawn.value()).hasSize(43);
        assertThat(TokenKeyPassword.of(development(data), random)).isEqualTo(drawn);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept())))
                .isEqualTo("rw-------");
    }

    private Path kept() {
        return data.resolve("token-key-password");
    }

    @Test
    void two_installations_draw_different_ones() {
        assertThat(TokenKeyPassword.of(development(data.resolve("one")), random))
                .isNotEqualTo(TokenKeyPassword.of(development(data.resolve("other")), random));
    }

    @Test
    void a_key_does_not_open_with_another_password() {
        new TokenKey(data, new TokenKeyPassword("een lang wachtwoord"), random).keys(NOON);
        var other = new TokenKey(data, new TokenKeyPassword("een ander wachtwoord"), random);
        assertThatThrownBy(() -> other.keys(NOON)).hasMessageContaining("token-key.p12");
    }
}
