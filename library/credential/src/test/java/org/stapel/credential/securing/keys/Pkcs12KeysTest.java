package org.stapel.credential.securing.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.securing.KeyId;
import org.stapel.credential.securing.SignatureAlgorithm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

class Pkcs12KeysTest {
    private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    private static final CertificateAuthority.Subject SUBJECT =
            new CertificateAuthority.Subject("Test", "Test School", "BE");
    private static final KeyId ID = new KeyId("2026-A");

    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource
    void a_stored_key_signs_again_after_it_is_opened(SignatureAlgorithm algorithm)
            throws IOException {
        var key = certified(algorithm);
        var keys = new Pkcs12Keys(folder.resolve("deep/er"), "pass phrase");
        keys.store(key);
        var opened = ((Pkcs12Keys.Opened) keys.open(ID)).key();
        assertThat(opened.publicJwk()).isEqualTo(key.publicJwk());
        assertThat(opened.chain()).isEqualTo(key.chain());
        assertThat(opened.algorithm()).isEqualTo(algorithm);
        assertThat(opened.sign(Bytes.utf8("x")).length()).isGreaterThanOrEqualTo(64);
    }

    @Test
    void the_file_is_for_its_owner_alone_and_nothing_else_is_left() throws IOException {
        var keys = new Pkcs12Keys(folder, "pass phrase");
        keys.store(certified(SignatureAlgorithm.ES256));
        keys.store(certified(SignatureAlgorithm.ES256));
        var permissions = Files.getPosixFilePermissions(keys.file(ID));
        assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(keys.file(ID));
        }
    }

    @Test
    void a_wrong_password_is_told_apart_from_a_broken_file() throws IOException {
        new Pkcs12Keys(folder, "right").store(certified(SignatureAlgorithm.ES256));
        assertThat(codeOf(new Pkcs12Keys(folder, "wrong"))).isEqualTo("wrong_password");
        Files.writeString(folder.resolve("2026-A.p12"), "not a key file");
        assertThat(codeOf(new Pkcs12Keys(folder, "right"))).isEqualTo("unreadable");
    }

    @Test
    void a_file_of_another_key_is_refused() throws IOException {
        var keys = new Pkcs12Keys(folder, "right");
        keys.store(certified(SignatureAlgorithm.ES256));
        Files.copy(keys.file(ID), keys.file(new KeyId("2027-B")));
        assertThat(keys.open(new KeyId("2027-B"))).isInstanceOf(Pkcs12Keys.Unusable.class);
    }

    @Test
    void a_missing_file_is_said_to_be_missing() {
        assertThat(new Pkcs12Keys(folder, "right").open(ID)).isEqualTo(new Pkcs12Keys.Missing(ID));
    }

    @Test
    void a_blank_password_is_refused() {
        assertThatThrownBy(() -> new Pkcs12Keys(folder, " "))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static InMemorySigningKey certified(SignatureAlgorithm algorithm) {
        var random = new SecureRandom();
        return CertificateAuthority.create(SUBJECT, FROM, Duration.ofDays(10), random)
                .certify(
                        InMemorySigningKey.generate(ID, algorithm),
                        SUBJECT,
                        List.of(),
                        FROM,
                        Duration.ofDays(5));
    }

    private static String codeOf(Pkcs12Keys keys) {
        return switch (keys.open(ID)) {
            case Pkcs12Keys.Opened _ -> "opened";
            case Pkcs12Keys.Missing _ -> "missing";
            case Pkcs12Keys.Unusable(var code, _) -> code;
        };
    }
}
