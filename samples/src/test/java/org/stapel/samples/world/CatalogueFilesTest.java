package org.stapel.samples.world;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.stapel.credential.encoding.Bytes;
import org.stapel.credential.model.InstitutionId;
import org.stapel.issuer.catalogue.Catalogue;
import org.stapel.issuer.catalogue.table.Columns;
import org.stapel.issuer.catalogue.table.ReadTable;
import org.stapel.issuer.catalogue.table.SheetTables;
import org.stapel.issuer.cataloguing.ExportCatalogue;
import org.stapel.issuer.sheet.ReadSheet;
import org.stapel.issuer.sheet.SheetChoices;
import org.stapel.issuer.sheet.WriteSheet;

import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Optional;

/// Every catalogue of the world, written as a spreadsheet and read back.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CatalogueFilesTest {
    private final Columns columns = new Columns(_ -> Optional.empty());
    private AnnotationConfigApplicationContext sheets;

    @BeforeAll
    void open() {
        sheets = new AnnotationConfigApplicationContext("org.stapel.issuer.sheet.file");
    }

    @AfterAll
    void close() {
        sheets.close();
    }

    @ParameterizedTest
    @CsvSource({
        "zilverbeek, CSV, nl", "zilverbeek, XLSX, en",
        "lindewaard, CSV, en", "lindewaard, XLSX, nl",
        "klaproos, CSV, nl", "klaproos, XLSX, en",
        "linde-beek, CSV, en", "linde-beek, XLSX, nl",
        "ruritania, CSV, nl", "ruritania, XLSX, en"
    })
    void a_catalogue_comes_back_as_it_went(
            String institution, ExportCatalogue.Format format, String language) {
        ObjectNode catalogue = World.load().catalogue(new InstitutionId(institution)).orElseThrow();
        var exporting = new ExportCatalogue(sheets.getBean(WriteSheet.class), columns);
        Bytes file = exporting.write(Catalogue.of(catalogue), format, language);
        assertThat(read(file, institution)).isEqualTo(new ReadTable.Outcome.Read(catalogue));
    }

    private ReadTable.Outcome read(Bytes file, String institution) {
        var read =
                sheets.getBean(ReadSheet.class).read(file, Optional.empty(), SheetChoices.none());
        assertThat(read).isInstanceOf(ReadSheet.Outcome.Read.class);
        var sheet = ((ReadSheet.Outcome.Read) read).sheet();
        assertThat(SheetTables.problems(sheet)).isEmpty();
        return new ReadTable(columns, _ -> List.of()).read(SheetTables.of(sheet), institution);
    }
}
