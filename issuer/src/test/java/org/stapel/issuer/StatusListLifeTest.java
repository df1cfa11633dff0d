package org.stapel.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stapel.credential.model.AwardId;
import org.stapel.credential.rendering.CredentialFormat;
import org.stapel.credential.status.StatusEntry;
import org.stapel.issuer.institution.Institution;
import org.stapel.issuer.institution.IssuerUrls;
import org.stapel.issuer.issuance.Issuances;
import org.stapel.issuer.keys.InstallationSecret;
import org.stapel.issuer.status.HighWater;
import org.stapel.issuer.status.ListId;
import org.stapel.issuer.status.ListKind;
import org.stapel.issuer.status.ReserveStatus;
import org.stapel.issuer.status.StatusLists;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class StatusListLifeTest {
    private final SettableClock clock = new SettableClock();

    @TempDir private Path data;

    private static Set<StatusEntry> issued(Engine engine, Institution institution, int from) {
        return IntStream.range(from, from + 5)
                .mapToObj(i -> engine.confirmed(institution, Engine.m01("HZ-" + i)).file().id())
                .flatMap(award -> entries(engine, award).stream())
                .collect(Collectors.toSet());
    }

    private static List<StatusEntry> entries(Engine engine, AwardId award) {
        return engine.get(Issuances.class).ofAward(award).stream()
                .flatMap(issuance -> issuance.intent().status().stream())
                .toList();
    }

    private static ReserveStatus reserving(Engine engine, int capacity) {
        return new ReserveStatus(
                engine.get(StatusLists.class),
                engine.get(HighWater.class),
                engine.get(InstallationSecret.class),
                engine.get(IssuerUrls.class),
                capacity);
    }

    @Test
    void a_full_list_is_followed_by_the_next_one() {
        try (var engine = new Engine(data, clock)) {
            Institution institution = engine.institution(Institution.Approval.NONE);
            ReserveStatus reserving = reserving(engine, 3);
            List<StatusEntry> entries = new ArrayList<>();
            for (int i = 0; i < 7; i++)
                entries.addAll(reserving.reserve(institution.id(), CredentialFormat.SD_JWT_VC));
            assertThat(entries).doesNotHaveDuplicates();
            assertThat(entries)
                    .extracting(entry -> ListId.ofAddress(entry.list()).name())
                    .containsExactly(
                            "token-1", "token-1", "token-1", "token-2", "token-2", "token-2",
                            "token-3");
            assertThat(
                            engine.get(StatusLists.class)
                                    .of(institution.id(), new ListId(ListKind.TOKEN, 3)))
                    .isPresent();
        }
    }

    @Test
    void a_restored_store_gives_out_no_index_a_second_time() throws IOException {
        Path store = data.resolve("store.db");
        Path backup = data.resolve("backup");
        Set<StatusEntry> lost;
        try (var engine = new Engine(data, clock)) {
            issued(engine, engine.institution(Institution.Approval.NONE), 0);
        }
        Files.copy(store, backup);
        try (var engine = new Engine(data, clock)) {
            lost = issued(engine, engine.institution(Institution.Approval.NONE), 10);
        }
        Files.copy(backup, store, StandardCopyOption.REPLACE_EXISTING);
        try (var engine = new Engine(data, clock)) {
            Institution institution = engine.institution(Institution.Approval.NONE);
            assertThat(issued(engine, institution, 20)).doesNotContainAnyElementsOf(lost);
        }
    }
}
