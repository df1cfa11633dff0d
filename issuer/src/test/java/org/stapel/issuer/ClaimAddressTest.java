package org.stapel.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.List;

/// Claim addresses that cannot be one of ours.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClaimAddressTest {
    private RunningIssuer issuer;

    @BeforeAll
    void start(@TempDir Path data) {
        issuer = new RunningIssuer(data);
    }

    @AfterAll
    void stop() {
        issuer.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/shares",
                "/shares/stop",
                "/messages",
                "/corrected",
                "",
                "/parts/x/shares",
                "/parts/x/messages"
            })
    void a_deed_on_what_is_no_link_is_answered_in_words_as_a_look_is(String deed) {
        for (String token : List.of("x", "%20", "a%22b", "%7B%7D")) {
            String address = issuer.origin() + "/claim/" + token;
            try (var learner = new Browser("nl")) {
                var seen = learner.open(address);
                var done =
                        learner.submit(address + deed, "lasting", "DAY", "link", "x", "text", "x");
                assertThat(done.statusCode()).isEqualTo(410).isEqualTo(seen.statusCode());
                assertThat(done.body()).contains("Deze link werkt niet meer");
            }
        }
    }

    @Test
    void a_file_of_what_is_no_link_is_answered_in_words() {
        try (var learner = new Browser("nl")) {
            for (String file : List.of("/paper.pdf", "/files/openbadge-3.0", "/parts/x"))
                assertThat(learner.open(issuer.origin() + "/claim/%7B" + file).body())
                        .contains("Deze link werkt niet meer");
        }
    }
}
