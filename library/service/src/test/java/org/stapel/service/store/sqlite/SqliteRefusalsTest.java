package org.stapel.service.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stapel.service.store.Collection;
import org.stapel.service.store.Document;
import org.stapel.service.store.Documents;
import org.stapel.service.store.StoreRefused;
import org.stapel.service.store.StoreUnavailable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

final class SqliteRefusalsTest {
    private static final Collection UNIQUE =
            new Collection("award", List.of(Collection.Key.unique("number")));

    @TempDir private Path directory;

    private Path file() {
        return directory.resolve("store.db");
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                var prepared = connection.createStatement()) {
            prepared.execute(statement);
        }
    }

    private static Document numbered(String id, String number) {
        return new Document(id, "{}", Map.of("number", List.of(number)), Optional.empty());
    }

    @Test
    void a_second_engine_on_the_same_file_is_refused_even_through_a_link() throws IOException {
        try (SqliteStore first = SqliteStore.open(file())) {
            Path link = Files.createSymbolicLink(directory.resolve("link.db"), file());
            assertThatThrownBy(() -> SqliteStore.open(link))
                    .isInstanceOf(StoreRefused.class)
                    .hasMessageContaining("in use by another process");
            assertThat(first.isReachable()).isTrue();
        }
    }

    @Test
    void a_second_process_on_the_same_file_is_refused() throws Exception {
        try (SqliteStore store = SqliteStore.open(file())) {
            assertThat(store.isReachable()).isTrue();
            Process second = InsertingProcess.start(file());
            assertThat(new String(second.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                    .contains("in use by another process");
            assertThat(second.waitFor()).isNotZero();
        }
    }

    @Test
    void a_closed_file_can_be_opened_again() {
        SqliteStore.open(file()).close();
        SqliteStore.open(file()).close();
    }

    @Test
    void a_missing_unique_index_is_named_at_the_start() throws SQLException {
        try (SqliteStore store = SqliteStore.open(file())) {
            store.documents(UNIQUE);
        }
        sql("DROP INDEX unique_award__number");
        assertThatThrownBy(() -> SqliteStore.open(file()))
                .isInstanceOf(StoreRefused.class)
                .hasMessageContaining("unique_award__number");
    }

    @Test
    void the_index_refuses_a_doubled_value_whoever_writes_it() throws SQLException {
        try (SqliteStore store = SqliteStore.open(file())) {
            store.documents(UNIQUE).insertIfAbsent(numbered("a", "1"));
        }
        assertThatThrownBy(() -> sql("INSERT INTO key_award VALUES ('number', '1', 'b')"))
                .hasMessageContaining("UNIQUE");
    }

    @Test
    void a_key_that_becomes_unique_over_doubled_values_is_refused() {
        Collection shared = new Collection("award", List.of(Collection.Key.shared("number")));
        try (SqliteStore store = SqliteStore.open(file())) {
            Documents documents = store.documents(shared);
            documents.insertIfAbsent(numbered("a", "1"));
            documents.insertIfAbsent(numbered("b", "1"));
        }
        try (SqliteStore store = SqliteStore.open(file())) {
            assertThatThrownBy(() -> store.documents(UNIQUE))
                    .isInstanceOf(StoreRefused.class)
                    .hasMessageContaining("doubled");
        }
    }

    @Test
    void a_file_of_a_later_format_is_refused() throws SQLException {
        SqliteStore.open(file()).close();
        sql("PRAGMA user_version=99");
        assertThatThrownBy(() -> SqliteStore.open(file()))
                .isInstanceOf(StoreRefused.class)
                .hasMessageContaining("99");
    }

    @Test
    void a_file_that_is_no_store_is_refused_and_left_as_it_was() throws IOException {
        Files.writeString(file(), "not a database, but somebody's only copy of something else");
        assertThatThrownBy(() -> SqliteStore.open(file())).isInstanceOf(StoreRefused.class);
        assertThat(file()).content().startsWith("not a database");
    }

    @Test
    void the_file_is_for_its_owner_only() throws IOException {
        SqliteStore.open(file()).close();
        assertThat(Files.getPosixFilePermissions(file())).hasSize(2);
    }

    @Test
    void a_full_store_says_so_and_takes_smaller_documents_and_reads_all_the_same()
            throws SQLException {
        try (Session session = Session.writing(file())) {
            Tables.prepare(session);
            Tables.declare(session, UNIQUE);
            session.execute("PRAGMA max_page_count=64");
            GroupCommit writer = new GroupCommit(session);
            Readers readers = new Readers(file());
            Documents documents = new SqliteDocuments(UNIQUE, writer, readers);
            Document big = new Document("big", "x".repeat(1_000_000), Map.of(), Optional.empty());
            assertThatThrownBy(() -> documents.insertIfAbsent(big))
                    .isInstanceOfSatisfying(
                            StoreUnavailable.class,
                            failure -> assertThat(failure.code()).isEqualTo("storage_full"));
            assertThat(documents.insertIfAbsent(numbered("a", "1")))
                    .isEqualTo(new Documents.Inserted.Done());
            assertThat(documents.byId("big")).isEmpty();
            writer.drain();
        }
    }

    @Test
    void a_unit_that_fails_takes_no_other_of_its_group_along() throws Exception {
        try (Session session = Session.writing(file())) {
            Tables.prepare(session);
            GroupCommit writer = new GroupCommit(session);
            List<Thread> threads =
                    IntStream.range(0, 40)
                            .mapToObj(
                                    i -> Thread.ofVirtual().start(() -> failEachSecond(writer, i)))
                            .toList();
            for (Thread thread : threads) thread.join();
            assertThat(session.query("SELECT count(*) FROM stapel_counter", row -> row.getInt(1)))
                    .containsExactly(20);
            writer.drain();
        }
    }

    private static void failEachSecond(GroupCommit writer, int number) {
        try {
            writer.write(session -> {
                session.update("INSERT INTO stapel_counter VALUES ('c', ?, 1)", "n" + number);
                if (number % 2 == 1) throw new IllegalArgumentException("odd");
                return true;
            });
        } catch (IllegalArgumentException expected) {
            assertThat(expected).hasMessage("odd");
        }
    }
}
