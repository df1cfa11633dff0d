package org.stapel.issuer.keys.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Optional;

class KeyPasswordTest {
    private final SecureRandom random = new SecureRandom();

    @TempDir private Path directory;

    @Test
    void outside_development_mode_the_secret_must_be_mounted() {
        assertThatThrownBy(() -> KeyPassword.of(Optional.empty(), false, directory, random))
                .hasMessageContaining("stapel.keys.password-file is missing");
    }

    @Test
    void in_development_mode_it_is_drawn_once_for_the_owner_alone() throws IOException {
        KeyPassword first = KeyPassword.of(Optional.empty(), true, directory, random);
        assertThat(KeyPassword.of(Optional.empty(), true, directory, random)).isEqualTo(first);
        assertThat(Files.getPosixFilePermissions(directory.resolve("password")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void a_short_password_is_refused() throws IOException {
        Path mounted = Files.writeString(directory.resolve("mounted"), "short\n");
        assertThatThrownBy(() -> KeyPassword.of(Optional.of(mounted), false, directory, random))
                .hasMessageContaining("less than 16");
    }
}
