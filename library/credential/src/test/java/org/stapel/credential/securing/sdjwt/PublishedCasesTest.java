package org.stapel.credential.securing.sdjwt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.stapel.credential.securing.SignatureAlgorithm;
import org.stapel.credential.securing.Vectors;
import org.stapel.credential.securing.jose.Tokens;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.stream.Stream;

/// The published specification files of RFC 9901's examples and reference cases: issued with our
/// own key, disclosed as they say, and compared with the claims that they expect.
class PublishedCasesTest {
    private final SecureRandom random = new SecureRandom();

    @TestFactory
    Stream<DynamicTest> each_published_case_gives_the_claims_that_it_expects() throws IOException {
        Path root = Vectors.file("sd-jwt");
        try (Stream<Path> files = Files.walk(root)) {
            return files
                    .filter(file -> file.endsWith("specification.yml"))
                    .map(SpecificationFile::read)
                    .filter(SpecificationFile::isComplete)
                    .map(file -> DynamicTest.dynamicTest(file.name(), () -> check(file)))
                    .toList()
                    .stream();
        }
    }

    private void check(SpecificationFile file) {
        var key = Tokens.key(SignatureAlgorithm.ES256);
        var prepared = PrepareSdJwt.sdJwt(file.userClaims(), file.hidden(), key, random, 2);
        String presented = Present.only(Tokens.finished(prepared, key), file.disclosed());
        assertThat(claims(presented)).isEqualTo(file.expected());
    }

    private static ObjectNode claims(String token) {
        JsonNode parsed =
                ((SdJwt.Processed) ((SdJwt.Parsed) SdJwt.parse(token)).process()).claims();
        return (ObjectNode) parsed;
    }
}
