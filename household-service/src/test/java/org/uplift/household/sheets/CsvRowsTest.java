package org.uplift.household.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.uplift.household.sheets.Format.CSV;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRowsTest {

    private static final String TEXT = "姓名,村\n李桂英,𠮷野\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
    void readsTextInWhateverEncodingItIs(String charset) {
        var file = Written.bytes(TEXT.getBytes(Charset.forName(charset)));
        assertThat(Written.rows(CSV, file)).containsExactly("1=[姓名, 村]", "2=[李桂英, 𠮷野]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void skipsTheByteOrderMark(String charset) {
        var file = Written.bytes(("\ufeff" + TEXT).getBytes(Charset.forName(charset)));
        assertThat(Written.rows(CSV, file)).first().isEqualTo("1=[姓名, 村]");
    }

    @Test
    void saysWhichByteIsNoText() {
        var bytes = "name\n李".getBytes(StandardCharsets.UTF_8);
        bytes[7] = (byte) 0xff;
        assertBroken(Written.bytes(bytes), "no-encoding", "byte 5");
    }

    @Test
    void saysWhichByteIsNoTextFarBehind() {
        var bytes = "x,y\n".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        bytes[300_000] = (byte) 0xff;
        assertBroken(Written.bytes(bytes), "no-encoding", "byte 300000");
    }

    @Test
    void countsRowsAsASpreadsheetDoes() {
        var file = Written.text("a,b\r\n# a remark\r\n\"1\n2\",3\r\n\r\n4,5");
        assertThat(Written.rows(CSV, file))
                .containsExactly("1=[a, b]", "3=[1\n2, 3]", "4=[]", "5=[4, 5]");
    }

    @Test
    void passesOverWhatTheTemplateSaysOfItsColumns() {
        var head = "a,b,c,d,e,f,g\n";
        var remarks = "# 列,中文,英文,类型,是否必填,代码\n# a,甲,A,文本,是,x = y\n# b,乙,B,文本,否,,\n";
        assertThat(Written.rows(CSV, Written.text(head + remarks + "1,2,3,4,5,6,7\n")))
                .containsExactly("1=[a, b, c, d, e, f, g]", "5=[1, 2, 3, 4, 5, 6, 7]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# 3组,1,2\n",
                "x,1,2\n# column,甲,A\n",
                "# column,甲,A\nx,1,2\n# a,甲,A\n",
                "# column,甲,A\n# a,1,2,3,4,5,6\n"
            })
    void takesNoRowForARemarkThatSaysMore(String rows) {
        var last = rows.lines().toList().getLast().replace(",", ", ");
        assertThat(Written.rows(CSV, Written.text("a,b,c\n" + rows)).getLast())
                .endsWith("=[" + last + "]");
    }

    @Test
    void takesNoRowForARemarkThatBeginsWithASpreadsheetsError() {
        assertThat(Written.rows(CSV, Written.text("a,b\n#N/A,2\n#REF!,3\n")))
                .containsExactly("1=[a, b]", "2=[#N/A, 2]", "3=[#REF!, 3]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;b\n1,5;2\n", "a\tb\n1,5\t2\n"})
    void seesHowTheCellsAreParted(String text) {
        assertThat(Written.rows(CSV, Written.text(text))).containsExactly("1=[a, b]", "2=[1,5, 2]");
    }

    @Test
    void stopsWhereAQuoteIsNeverClosed() {
        assertBroken(Written.text("a,b\n1,\"2\n3,4\n5,6\n"), "quote-or-cell", "row 2");
    }

    @Test
    void stopsWhereAQuoteSwallowsAnother() {
        assertBroken(Written.text("a,b\n1,\"2\n3,\"4\"\n5,6\n"), "quote-or-cell", "row 2");
    }

    @Test
    void stopsAtACellThatNoSpreadsheetCouldHold() {
        var file = Written.text("a\n" + "x".repeat(32_768) + "\n1\n");
        assertBroken(file, "quote-or-cell", "row 2");
    }

    @Test
    void holdsTheLongestCellOfASpreadsheet() {
        var file = Written.text("a\n" + "x".repeat(32_767) + "\n");
        assertThat(Written.rows(CSV, file)).hasSize(2);
    }

    @Test
    void showsRaggedRowsAsTheyAre() {
        assertThat(Written.rows(CSV, Written.text("a,b\n1\n1,2,3\n")))
                .containsExactly("1=[a, b]", "2=[1]", "3=[1, 2, 3]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
    void readsLinesInWhateverEncodingTheyAre(String charset) {
        var file = Written.bytes("{\"李\":1}\n{\"𠮷\":2}\n".getBytes(Charset.forName(charset)));
        assertThat(Written.rows(Format.NDJSON, file))
                .containsExactly("1=[{\"李\":1}]", "2=[{\"𠮷\":2}]");
    }

    @Test
    void endsALineOfJsonThatNeverEnds() {
        var file = Written.text("{}\n" + " ".repeat((1 << 20) + 1));
        assertThatThrownBy(() -> Written.rows(Format.NDJSON, file))
                .isInstanceOfSatisfying(
                        Broken.class, e -> assertThat(e.place()).isEqualTo("row 2"));
    }

    private static void assertBroken(Path file, String rule, String place) {
        assertThatThrownBy(() -> Written.rows(CSV, file))
                .isInstanceOfSatisfying(
                        Broken.class,
                        e -> {
                            assertThat(e.rule()).isEqualTo(rule);
                            assertThat(e.place()).isEqualTo(place);
                        });
    }
}
