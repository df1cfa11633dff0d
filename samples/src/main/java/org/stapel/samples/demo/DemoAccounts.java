package org.stapel.samples.demo;

import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.encoding.StrictJson;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Optional;

/// Who can sign in to the demo, kept in one private file so that a second start finds them again.
///
/// Passwords are random and made at the first start.
public record DemoAccounts(
        String email, String password, String secondEmail, String clientId, String clientSecret) {

    static Optional<DemoAccounts> read(Path file) throws IOException {
        if (!Files.exists(file)) return Optional.empty();
        JsonNode json = StrictJson.parse(Files.readString(file));
        return Optional.of(
                new DemoAccounts(
                        json.path("email").asString(),
                        json.path("password").asString(),
                        json.path("secondEmail").asString(),
                        json.path("clientId").asString(),
                        json.path("clientSecret").asString()));
    }

    void write(Path file) throws IOException {
        ObjectNode json = JsonMapper.shared().createObjectNode();
        json.put("email", email);
        json.put("password", password);
        json.put("secondEmail", secondEmail);
        json.put("clientId", clientId);
        json.put("clientSecret", clientSecret);
        Files.createFile(
                file,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, json.toString());
    }

    static String randomPassword(SecureRandom random) {
        byte[] secret = new byte[15];
        random.nextBytes(secret);
        return Bytes.of(secret).base64Url();
    }
}
