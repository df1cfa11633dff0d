package org.stapel.samples.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stapel.samples.demo.DemoInstallation;
import org.stapel.samples.demo.DemoInstallation.Settings;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Path;

/// What outlasts the processes.
class StopAndStartTest {
    @TempDir Path directory;

    @Test
    void data_is_found_again_and_without_the_issuer_the_check_page_cannot_tell()
            throws IOException, InterruptedException {
        Settings settings = RunningDemo.freshSettings(directory);
        String credential;
        try (DemoInstallation first = RunningDemo.start(settings)) {
            credential = new Desk(first).credential("M01", "openbadge-3.0");
        }

        try (DemoInstallation second = RunningDemo.start(settings)) {
            Desk desk = new Desk(second);
            assertThat(desk.credential("M01", "openbadge-3.0")).isEqualTo(credential);
            assertThat(Desk.verdict(desk.check(credential, "hiring"))).isEqualTo("VALID");

            second.issuer().close();

            JsonNode answer = desk.check(credential, "hiring");
            assertThat(Desk.verdict(answer)).isEqualTo("UNDETERMINED");
            assertThat(Desk.codes(answer)).contains("status_unavailable");
        }
    }
}
