package org.stapel.service.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stapel.service.store.Collection;
import org.stapel.service.store.Document;
import org.stapel.service.store.Documents;
import org.stapel.service.store.Store;
import org.stapel.service.store.sqlite.SqliteStore;

import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;

final class AuditTrailTest {
    private static final String ORGANISATION = "voorbeeld";

    @TempDir private Path directory;
    private Store store;
    private AuditTrail trail;
    private Documents stored;

    @BeforeEach
    void open() {
        store = SqliteStore.open(directory.resolve("store.db"));
        trail = new AuditTrail(store);
        stored =
                store.documents(
                        new Collection(
                                "audit",
                                List.of(
                                        Collection.Key.unique("draft"),
                                        Collection.Key.shared("organisation"),
                                        Collection.Key.shared("subject"))));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static AuditDraft draft(String id, String organisation) {
        return new AuditDraft(
                id,
                Instant.parse("2026-03-01T10:00:00Z"),
                "acc-1",
                organisation,
                "issuance.completed",
                "urn:uuid:1",
                Map.of("format", "ob3", "basis", "formal"));
    }

    private void appendThree() {
        for (String id : List.of("d1", "d2", "d3")) trail.append(draft(id, ORGANISATION));
    }

    private Document.Versioned at(long sequence) {
        return stored.byId(AuditTrail.id(ORGANISATION, sequence)).orElseThrow();
    }

    private void overwrite(long sequence, String body) {
        Document.Versioned old = at(sequence);
        stored.compareAndSet(
                new Document(old.document().id(), body, old.document().keys(), Optional.empty()),
                old.version());
    }

    private Verified verify() {
        return trail.verify(ORGANISATION, Optional.empty());
    }

    @Test
    void entries_are_numbered_from_one_and_linked() {
        appendThree();
        List<AuditEntry> entries = trail.page(ORGANISATION, 0, 10);
        assertThat(entries).extracting(AuditEntry::sequence).containsExactly(1L, 2L, 3L);
        assertThat(entries.get(2).previousHash()).isEqualTo(entries.get(1).hash());
    }

    @Test
    void an_untouched_chain_is_intact_up_to_its_head() {
        appendThree();
        assertThat(verify()).isEqualTo(new Verified.Intact(trail.head(ORGANISATION)));
    }

    @Test
    void an_empty_chain_is_intact() {
        assertThat(verify()).isEqualTo(new Verified.Intact(AuditTrail.beginning(ORGANISATION)));
    }

    @Test
    void a_draft_appended_twice_stands_there_once() {
        AuditEntry first = trail.append(draft("d1", ORGANISATION));
        assertThat(trail.append(draft("d1", ORGANISATION))).isEqualTo(first);
        assertThat(trail.page(ORGANISATION, 0, 10)).hasSize(1);
    }

    @Test
    void organisations_have_chains_of_their_own() {
        trail.append(draft("d1", "elders"));
        assertThat(trail.append(draft("d1", ORGANISATION)).sequence()).isEqualTo(1);
    }

    @Test
    void two_processes_that_append_together_leave_one_gapless_chain() {
        List<AuditTrail> processes = List.of(trail, new AuditTrail(store));
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 200; i++) {
                AuditTrail process = processes.get(i % 2);
                String id = "d" + i / 2;
                executor.execute(() -> process.append(draft(id, ORGANISATION)));
            }
        }
        assertThat(verify()).isInstanceOf(Verified.Intact.class);
        assertThat(trail.page(ORGANISATION, 0, 1000))
                .extracting(AuditEntry::sequence)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 100).boxed().toList());
    }

    @Test
    void a_writer_goes_on_from_where_another_process_came() {
        var other = new AuditTrail(store);
        trail.append(draft("d1", ORGANISATION));
        other.append(draft("d2", ORGANISATION));
        trail.append(draft("d3", ORGANISATION));
        assertThat(other.append(draft("d4", ORGANISATION)).sequence()).isEqualTo(4);
        assertThat(verify()).isEqualTo(new Verified.Intact(trail.head(ORGANISATION)));
    }

    @Test
    void a_page_begins_behind_the_sequence_and_ends_at_the_limit() {
        appendThree();
        assertThat(trail.page(ORGANISATION, 1, 1))
                .extracting(AuditEntry::sequence)
                .containsExactly(2L);
    }

    @ParameterizedTest
    @CsvSource({
        "acc-1, acc-2",
        "10:00, 11:00",
        "issuance.completed, issuance.voided",
        "urn:uuid:1, urn:uuid:2",
        "ob3, ob2",
        "formal, lax",
        "basis, grade",
        "d2, dx"
    })
    void an_entry_altered_in_any_member_is_named(String was, String is) {
        appendThree();
        var body = at(2).document().body();
        assertThat(body).contains(was);
        overwrite(2, body.replace(was, is));
        assertThat(verify()).isEqualTo(new Verified.Broken(2, Verified.Fault.ALTERED));
    }

    @Test
    void an_altered_entry_with_its_hash_computed_anew_is_named_by_its_successor() {
        appendThree();
        AuditEntry forged =
                AuditEntry.after(AuditTrail.read(at(1)).asHead(), draft("forged", ORGANISATION));
        overwrite(2, JsonMapper.shared().writeValueAsString(forged));
        assertThat(verify()).isEqualTo(new Verified.Broken(2, Verified.Fault.ALTERED));
    }

    private static AuditDraft about(String id, String organisation, String subject, String award) {
        return new AuditDraft(
                id,
                Instant.parse("2026-03-01T10:00:00Z"),
                "acc-1",
                organisation,
                "claim-link.made",
                subject,
                Map.of("award", award, "format", "ob3"));
    }

    @Test
    void the_entries_about_a_thing_are_its_own_and_those_that_name_it() {
        appendThree();
        trail.append(about("d4", ORGANISATION, "claim-link:a", "urn:uuid:1"));
        trail.append(about("d5", ORGANISATION, "claim-link:b", "urn:uuid:2"));
        trail.append(about("d6", "elders", "claim-link:c", "urn:uuid:1"));
        assertThat(trail.about(ORGANISATION, "urn:uuid:1", 0, 10))
                .extracting(AuditEntry::sequence)
                .containsExactly(1L, 2L, 3L, 4L);
        assertThat(trail.about(ORGANISATION, "claim-link:b", 0, 10)).hasSize(1);
        assertThat(trail.about(ORGANISATION, "ob3", 0, 10)).isEmpty();
    }

    @Test
    void the_entries_about_a_thing_come_in_pages() {
        appendThree();
        assertThat(trail.about(ORGANISATION, "urn:uuid:1", 1, 1))
                .extracting(AuditEntry::sequence)
                .containsExactly(2L);
    }

    @Test
    void a_section_is_intact_up_to_the_last_entry_read() {
        appendThree();
        assertThat(trail.verifySection(ORGANISATION, 1, 1))
                .isEqualTo(new Verified.Intact(AuditTrail.read(at(2)).asHead()));
        assertThat(trail.verifySection(ORGANISATION, 0, 100))
                .isEqualTo(new Verified.Intact(trail.head(ORGANISATION)));
    }

    @Test
    void a_section_names_what_is_altered_in_it_and_nothing_outside() {
        appendThree();
        overwrite(3, at(3).document().body().replace("formal", "lax"));
        assertThat(trail.verifySection(ORGANISATION, 0, 2)).isInstanceOf(Verified.Intact.class);
        assertThat(trail.verifySection(ORGANISATION, 0, 3))
                .isEqualTo(new Verified.Broken(3, Verified.Fault.ALTERED));
        assertThat(trail.verifySection(ORGANISATION, 3, 1))
                .isEqualTo(new Verified.Broken(3, Verified.Fault.ALTERED));
    }

    @Test
    void a_section_whose_beginning_was_deleted_is_broken_there() {
        appendThree();
        stored.remove(at(1).document().id(), 1);
        assertThat(trail.verifySection(ORGANISATION, 1, 10))
                .isEqualTo(new Verified.Broken(1, Verified.Fault.MISSING));
    }

    @Test
    void an_entry_that_is_no_longer_readable_is_altered() {
        appendThree();
        overwrite(1, "{}");
        assertThat(verify()).isEqualTo(new Verified.Broken(1, Verified.Fault.ALTERED));
    }

    @Test
    void a_deleted_entry_is_named() {
        appendThree();
        stored.remove(at(2).document().id(), 1);
        assertThat(verify()).isEqualTo(new Verified.Broken(2, Verified.Fault.MISSING));
    }

    @Test
    void swapped_entries_are_named() {
        appendThree();
        String first = at(1).document().body();
        overwrite(1, at(2).document().body());
        overwrite(2, first);
        assertThat(verify()).isEqualTo(new Verified.Broken(1, Verified.Fault.REORDERED));
    }

    @Test
    void a_tail_that_was_cut_off_shows_against_the_anchored_head() {
        appendThree();
        AuditHead anchor = trail.head(ORGANISATION);
        stored.remove(at(3).document().id(), 1);
        assertThat(trail.verify(ORGANISATION, Optional.of(anchor)))
                .isEqualTo(new Verified.Broken(3, Verified.Fault.TRUNCATED));
    }

    @Test
    void a_tail_that_was_written_anew_shows_against_the_anchored_head() {
        appendThree();
        AuditHead anchor = trail.head(ORGANISATION);
        stored.remove(at(3).document().id(), 1);
        trail.append(draft("other", ORGANISATION));
        assertThat(trail.verify(ORGANISATION, Optional.of(anchor)))
                .isEqualTo(new Verified.Broken(3, Verified.Fault.ALTERED));
    }

    @Test
    void names_and_addresses_of_people_do_not_fit_in() {
        assertThatThrownBy(() -> draft("d1", "Jan Voorbeeld"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> draft("jan@voorbeeld.example", ORGANISATION))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("jan@");
    }
}
