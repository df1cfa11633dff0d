package org.stapel.issuer.sheet.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stapel.issuer.sheet.ReadSheet.Outcome;
import org.stapel.issuer.sheet.SheetChoices;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/// Workbooks that want more than to be read (threats C03, C10). Each is refused before a row is
/// handed out, and none takes the memory with it.
class HostileWorkbookTest {
    private static final String ROWS = XlsxFile.row(1, "a", "b") + XlsxFile.row(2, "1", "2");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "xl/vbaProject.bin|x|macro",
                "xl/activeX/activeX1.xml|<ocx/>|macro",
                "xl/macrosheets/sheet1.xml|<macrosheet/>|macro",
                "xl/other.xml|<macrosheet/>|macro",
                "xl/embeddings/oleObject1.bin|x|embedded_object",
                "xl/connections.xml|<connections/>|external_data",
                "xl/externalLinks/externalLink1.xml|<externalLink><externalBook/></externalLink>|external_link",
                "xl/externalLinks/externalLink1.xml|<externalLink><ddeLink/></externalLink>|dde",
                "xl/../../evil.xml|<a/>|path",
                "/etc/evil.xml|<a/>|path",
                "..\\evil.xml|<a/>|path",
                "C:\\evil.xml|<a/>|path",
                "XL/workbook.XML|<a/>|duplicate_part",
                "docProps/core.xml|<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>|doctype",
                "xl/theme/theme1.xml|<?xml version='1.0' encoding='IBM037'?><a/>|encoding"
            })
    void an_unsafe_part_is_named(String name, String content, String reason) {
        byte[] file = XlsxFile.of(ROWS).part(name, content).bytes();

        assertThat(Reading.said(Reading.refusal(file))).isEqualTo("sheet_unsafe:" + reason);
    }

    @Test
    void a_document_type_does_not_hide_in_utf_16() {
        byte[] part =
                "<?xml version='1.0' encoding='UTF-16'?><!DOCTYPE a><a/>"
                        .getBytes(StandardCharsets.UTF_16);

        assertThat(Reading.said(Reading.refusal(XlsxFile.of(ROWS).part("xl/a.xml", part).bytes())))
                .isEqualTo("sheet_unsafe:doctype");
    }

    @Test
    void a_document_type_in_the_worksheet_is_seen() {
        String sheet =
                "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                        + XlsxFile.worksheet(XlsxFile.row(1, "a", "&x;"));

        assertThat(unsafe(XlsxFile.of("").part("xl/worksheets/s1.xml", sheet)))
                .isEqualTo("sheet_unsafe:doctype");
    }

    @Test
    void a_workbook_that_declares_macros_is_refused() {
        String types =
                "<Types><Override PartName=\"/xl/workbook.xml\""
                    + " ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>";

        assertThat(unsafe(XlsxFile.of(ROWS).part("[Content_Types].xml", types)))
                .isEqualTo("sheet_unsafe:macro");
    }

    @Test
    void a_relationship_to_another_file_is_refused() {
        String relationships =
                XlsxFile.relationships(
                        "externalLinkPath",
                        "https://evil.example/x.xlsx",
                        "TargetMode=\"External\"");

        assertThat(unsafe(XlsxFile.of(ROWS).part("xl/x/_rels/a.xml.rels", relationships)))
                .isEqualTo("sheet_unsafe:external_link");
    }

    @Test
    void a_formula_that_calls_a_program_is_refused_and_a_bar_in_a_text_is_not() {
        String calls = "<row r=\"3\"><c><f>cmd|'/c calc'!A0</f><v>0</v></c></row>";
        String bar = "<row r=\"3\"><c t=\"str\"><f>\"a|b\"&amp;Blad1!A1</f><v>x</v></c></row>";

        assertThat(unsafe(XlsxFile.of(ROWS + calls))).isEqualTo("sheet_unsafe:dde");
        assertThat(Reading.sheet(XlsxFile.of(ROWS + bar).bytes()).rows()).hasSize(2);
    }

    @Test
    void a_part_that_inflates_two_hundredfold_is_a_bomb() {
        byte[] zeros = new byte[50 * 1024 * 1024];

        assertThat(unsafe(XlsxFile.of(ROWS).part("xl/media/a.png", zeros)))
                .isEqualTo("sheet_unsafe:zip_bomb");
    }

    @Test
    void three_hundred_megabytes_are_a_bomb_at_any_ratio() {
        XlsxFile file = XlsxFile.of(ROWS).packedFast();
        byte[] half = new byte[16 * 1024 * 1024];
        new Random(1).nextBytes(half);
        byte[] dull = new byte[half.length];
        for (int i = 0; i < dull.length; i += 256) dull[i] = half[i];
        for (int i = 0; i < 20; i++) file.part("xl/media/" + i + ".png", dull);

        assertThat(unsafe(file)).isEqualTo("sheet_unsafe:zip_bomb");
    }

    @Test
    void a_worksheet_of_repeated_rows_is_a_bomb() {
        StringBuilder rows = new StringBuilder(ROWS);
        for (int i = 3; i < 400_000; i++) rows.append("<row><c><v>1</v></c></row>");

        assertThat(unsafe(XlsxFile.of(rows.toString()))).isEqualTo("sheet_unsafe:zip_bomb");
    }

    @Test
    void too_many_parts_are_refused() {
        XlsxFile file = XlsxFile.of(ROWS);
        for (int i = 0; i < 2_000; i++) file.part("xl/a" + i + ".xml", "<a/>");

        assertThat(unsafe(file)).isEqualTo("sheet_unsafe:entries");
    }

    @Test
    void more_shared_texts_than_a_sheet_can_use_are_refused() {
        Random random = new Random(7);
        StringBuilder strings = new StringBuilder("<sst>");
        for (int i = 0; i < 2_000_001; i++)
            strings.append("<si><t>").append(random.nextInt(1 << 20)).append("</t></si>");

        assertThat(
                        unsafe(
                                XlsxFile.of(ROWS)
                                        .part("xl/sharedStrings.xml", strings + "</sst>")
                                        .packedFast()))
                .isEqualTo("sheet_unsafe:shared_strings");
    }

    @Test
    void a_shared_text_of_a_million_characters_is_one_bad_cell() {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder();
        while (text.length() < 1_000_000) text.append((char) ('a' + random.nextInt(26)));
        byte[] file =
                XlsxFile.of(ROWS + "<row r=\"3\"><c t=\"s\"><v>0</v></c></row>")
                        .part("xl/sharedStrings.xml", "<sst><si><t>" + text + "</t></si></sst>")
                        .bytes();

        assertThat(Reading.problems(Reading.sheet(file))).containsExactly("3:cell_too_long");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"2\"><c r=\"ZZZZZZZ2\"><v>1</v></c></row>",
                "<row r=\"2\"><c r=\"7\"><v>1</v></c></row>",
                "<row r=\"2\"><c r=\"B2\"><v>1</v></c><c r=\"A2\"><v>1</v></c></row>",
                "<row r=\"1\"><c><v>1</v></c></row>",
                "<row r=\"99999999999\"><c><v>1</v></c></row>",
                "<row r=\"2\"><c t=\"s\"><v>5</v></c></row>",
                "<row r=\"2\"><c t=\"s\"><v>-1</v></c></row>",
                "<row r=\"2\"><c s=\"x\"><v>1</v></c></row>",
                "<row r=\"2\"><c><v>1</v></row>"
            })
    void places_that_cannot_be_are_damage(String row) {
        assertThat(unsafe(XlsxFile.of(XlsxFile.row(1, "a", "b") + row)))
                .isEqualTo("not_a_sheet:damaged");
    }

    @Test
    void a_cell_in_a_far_column_is_refused_without_filling_memory() {
        String rows = ROWS + "<row r=\"3\"><c r=\"XFD3\"><v>1</v></c></row>";

        assertThat(unsafe(XlsxFile.of(rows))).isEqualTo("batch_limits:columns");
    }

    @Test
    void containers_of_old_and_encrypted_workbooks_are_told_apart() {
        byte[] old = new byte[4_096];
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, old, 0, 4);
        byte[] encrypted = old.clone();
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, encrypted, 1_024, name.length);

        assertThat(Reading.said(Reading.refusal(old))).isEqualTo("sheet_unsafe:old_format");
        assertThat(Reading.said(Reading.refusal(encrypted))).isEqualTo("sheet_unsafe:encrypted");
    }

    @Test
    void other_packages_are_no_sheets() {
        assertThat(unsafe(new XlsxFile().part("mimetype", "x")))
                .isEqualTo("not_a_sheet:opendocument");
        assertThat(unsafe(new XlsxFile().part("word/document.xml", "<a/>")))
                .isEqualTo("not_a_sheet:word");
        assertThat(unsafe(new XlsxFile().part("a.txt", "x"))).isEqualTo("not_a_sheet:no_workbook");
    }

    @Test
    void damage_anywhere_is_an_answer_and_never_a_fault() {
        byte[] good = XlsxFile.of(ROWS).bytes();
        Random random = new Random(11);
        for (int i = 0; i < 3_000; i++) {
            byte[] damaged =
                    random.nextInt(4) == 0
                            ? Arrays.copyOf(good, random.nextInt(good.length))
                            : good.clone();
            for (int j = random.nextInt(4); j >= 0 && damaged.length > 0; j--)
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            assertThat(Reading.outcome(damaged, SheetChoices.none())).isInstanceOf(Outcome.class);
        }
    }

    private static String unsafe(XlsxFile file) {
        return Reading.said(Reading.refusal(file.bytes()));
    }
}
