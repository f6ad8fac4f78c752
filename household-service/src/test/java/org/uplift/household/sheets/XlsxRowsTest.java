package org.uplift.household.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.uplift.household.sheets.Format.XLSX;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxRowsTest {

    private static final String HEADER = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>";

    @Test
    void readsCellsOfEveryKind() {
        var rows =
                """
                <row r="1"><c r="A1" t="s"><v>1</v></c>\
                <c r="B1" t="inlineStr"><is><t>in</t></is></c>\
                <c r="D1" t="b"><v>1</v></c><c r="E1"><v>42799</v></c>\
                <c r="F1" t="e"><v>#N/A</v></c>\
                <c r="G1"><v>0.30000000000000004</v></c></row>\
                """;
        assertThat(read(rows, ""))
                .containsExactly("1=[two, in, , true, 42799, #N/A, 0.30000000000000004]");
    }

    @Test
    void keepsANumberThatHasLostItsLastDigitsRecognisable() {
        var rows =
                "<row r=\"1\"><c r=\"A1\"><v>3.4162319900101101E+17</v></c>"
                        + "<c r=\"B1\"><v>1.3800000000000E+10</v></c></row>";
        assertThat(read(rows, "")).containsExactly("1=[3.4162319900101101E+17, 13800000000]");
    }

    @Test
    void takesTheValueOfAFormulaThatHasOne() {
        var rows =
                "<row r=\"1\"><c r=\"A1\"><f>1+1</f><v>2</v></c><c r=\"B1\" t=\"str\"><f>T(C1)</f>"
                        + "<v>text</v></c><c r=\"C1\"><f>A1</f></c></row>";
        assertThat(read(rows, "")).containsExactly("1=[2, text, =]");
    }

    @Test
    void understandsCellsMergedDownwards() {
        var rows =
                "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\"><v>1</v></c></row>"
                        + "<row r=\"3\"><c r=\"B3\"><v>2</v></c></row>"
                        + "<row r=\"4\"><c r=\"B4\"><v>3</v></c></row>";
        assertThat(read(rows, "<mergeCells count=\"1\"><mergeCell ref=\"A2:A3\"/></mergeCells>"))
                .containsExactly("2=[one, 1]", "3=[one, 2]", "4=[, 3]");
    }

    @Test
    void refusesCellsMergedAcrossColumns() {
        assertBroken(
                Written.sheet(HEADER, "<mergeCells><mergeCell ref=\"B7:C7\"/></mergeCells>", "x"),
                "merged-cells",
                "B7:C7");
    }

    @Test
    void refusesAZipBomb() {
        assertBroken(Written.bomb(), "zip-bomb", "xl/worksheets/sheet1.xml");
    }

    @Test
    void refusesAnArchiveOfThousandsOfFiles() {
        var parts = new java.util.HashMap<String, String>();
        for (int i = 0; i < 1001; i++) {
            parts.put("part" + i, "");
        }
        assertBroken(Written.zip(parts), "zip-bomb", "directory");
    }

    @Test
    void refusesEntitiesBeforeReadingAny() {
        var sheet =
                "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData>"
                        + "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>&a;</v></c></row></sheetData>"
                        + "</worksheet>";
        var file = Written.sheet(HEADER, "", "x");
        assertBroken(Written.zip(replaced(file, sheet)), "xml-entity", "sheet");
    }

    private static Map<String, String> replaced(Path file, String sheet) {
        return Map.of(
                "xl/workbook.xml", part(file, "xl/workbook.xml"),
                "xl/_rels/workbook.xml.rels", part(file, "xl/_rels/workbook.xml.rels"),
                "xl/worksheets/sheet1.xml", sheet);
    }

    private static String part(Path file, String name) {
        try (var zip = new java.util.zip.ZipFile(file.toFile());
                var bytes = zip.getInputStream(zip.getEntry(name))) {
            return new String(bytes.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void goesOnOnFurtherSheetsUnderTheSameHead() {
        var file =
                Written.sheets(
                        Written.row(1, "number", "name") + Written.row(2, "1", "a"),
                        Written.row(1, "number", "name") + Written.row(4, "2"),
                        "hidden" + Written.row(1, "number", "name") + Written.row(2, "3", "c"),
                        Written.row(1, "number", "name"),
                        Written.row(1, "number", " name ") + Written.row(2, "4", "d"));

        assertThat(Written.rows(XLSX, file, "number"::equals))
                .containsExactly("1=[number, name]", "2=[1, a]", "2!4=[2, ]", "4!2=[4, d]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name,number", "number", "number,name,phone", "Number,name"})
    void refusesTwoHeads(String head) {
        var file =
                Written.sheets(
                        Written.row(1, "number", "name") + Written.row(2, "1", "a"),
                        "",
                        Written.row(1, head.split(",")) + Written.row(2, "2", "b"));

        assertThatThrownBy(() -> Written.rows(XLSX, file, "number"::equalsIgnoreCase))
                .isInstanceOfSatisfying(
                        Broken.class,
                        e -> {
                            assertThat(e.rule()).isEqualTo("several-sheets");
                            assertThat(e.place()).isEqualTo("sheet 3");
                        });
    }

    @Test
    void passesOverSheetsThatTellOfSomethingElse() {
        var file =
                Written.sheets(
                        Written.row(1, "number", "name") + Written.row(2, "1", "a"),
                        Written.row(1, "column", "codes") + Written.row(2, "number", ""),
                        "hidden" + Written.row(1, "number") + Written.row(2, "7"),
                        "",
                        "<row r=\"1\"><c r=\"ZZZZ1\"><v>1</v></c></row>");

        assertThat(Written.rows(XLSX, file, "number"::equals))
                .containsExactly("1=[number, name]", "2=[1, a]");
    }

    @Test
    void refusesAZipBombOnAnySheet() {
        var file = Written.sheets(Written.row(1, "number"), " ".repeat(20 << 20));

        assertBroken(file, "zip-bomb", "xl/sheet1.xml");
    }

    @Test
    void refusesAWorkbookOfMoreSheetsThanItCouldHold() {
        var file = Written.sheets(Written.row(1, "number"));
        var sheets = "<sheet r:id=\"s0\"/>".repeat(1001);
        var parts =
                Map.of(
                        "xl/workbook.xml",
                        "<workbook xmlns:r=\"http://r\"><sheets>%s</sheets></workbook>"
                                .formatted(sheets),
                        "xl/_rels/workbook.xml.rels",
                        part(file, "xl/_rels/workbook.xml.rels"),
                        "xl/sheet0.xml",
                        part(file, "xl/sheet0.xml"));

        assertBroken(Written.zip(parts), "no-workbook", "xl/workbook.xml");
    }

    @Test
    void saysOnWhichSheetItStops() {
        var file =
                Written.sheets(
                        Written.row(1, "number"),
                        Written.row(1, "number") + Written.row(3, "1") + Written.row(2, "2"));

        assertBroken(file, "no-workbook", "sheet 2 row 2");
    }

    @Test
    void refusesDaysCountedFrom1904() {
        var book =
                "<workbook><workbookPr date1904=\"1\"/><sheets><sheet id=\"r1\"/></sheets>"
                        + "</workbook>";
        var file = Written.sheet(HEADER, "", "x");
        var parts = new java.util.HashMap<>(replaced(file, "<worksheet/>"));
        parts.put("xl/workbook.xml", book);
        assertBroken(Written.zip(parts), "days-since-1904", "xl/workbook.xml");
    }

    @Test
    void refusesACellThatStandsNowhere() {
        assertBroken(
                Written.sheet("<row r=\"1\"><c r=\"ZZZZZ1\"><v>1</v></c></row>", ""),
                "too-many-columns",
                "row 1");
    }

    @Test
    void refusesRowsOutOfOrder() {
        assertBroken(
                Written.sheet("<row r=\"2\"></row><row r=\"2\"></row>", ""),
                "no-workbook",
                "row 2");
    }

    @Test
    void refusesWhatIsNoWorkbook() {
        assertBroken(Written.text("name,village\n1,2\n"), "no-workbook", "file");
        assertBroken(Written.zip(Map.of("a.txt", "hello")), "no-workbook", "xl/workbook.xml");
    }

    private static java.util.List<String> read(String rows, String behind) {
        return Written.rows(XLSX, Written.sheet(rows, behind, "one", "two"));
    }

    private static void assertBroken(Path file, String rule, String place) {
        assertThatThrownBy(() -> Written.rows(XLSX, file))
                .isInstanceOfSatisfying(
                        Broken.class,
                        e -> {
                            assertThat(e.rule()).isEqualTo(rule);
                            assertThat(e.place()).isEqualTo(place);
                        });
    }
}
