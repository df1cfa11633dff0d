package org.stapel.issuer.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stapel.issuer.post.PostOffice.DISPATCHES;
import static org.stapel.issuer.post.PostOffice.award;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;

/// What a mail server may say to a mail.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusedMailTest {
    private ScriptedSmtp server;
    private PostOffice post;

    @BeforeAll
    void open(@TempDir Path data) {
        server = new ScriptedSmtp();
        post = new PostOffice(data, server.port());
    }

    @AfterAll
    void close() {
        post.close();
        server.close();
    }

    private long tries(String address) {
        return server.asked().stream().filter(address::equals).count();
    }

    @Test
    void an_address_that_is_refused_for_good_bounces_at_once_and_is_tried_once() {
        String award = post.taken(award("RM-01", "gone@thuis.example", "en"));
        post.afterUndo();
        post.awaitState(award, "bounced");
        var json = post.registrar.get(DISPATCHES + "/" + award).json();
        assertThat(json.path("reason").asString()).isEqualTo("5.1.1");
        post.clock.advance(Duration.ofHours(1));
        PostOffice.pause(Duration.ofSeconds(2));
        assertThat(tries("gone@thuis.example")).isOne();
    }

    @Test
    void a_server_that_is_busy_is_asked_again_later() {
        String award = post.taken(award("RM-02", "busy@thuis.example", "en"));
        post.afterUndo();
        PostOffice.await(() -> tries("busy@thuis.example") == 1, "the first try");
        PostOffice.pause(Duration.ofSeconds(2));
        assertThat(tries("busy@thuis.example")).isOne();
        assertThat(post.state(award)).isEqualTo("waiting");
        post.clock.advance(Duration.ofMinutes(3));
        PostOffice.await(() -> tries("busy@thuis.example") == 2, "the second try");
    }
}
