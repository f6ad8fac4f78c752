package org.uplift.household.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.uplift.household.imports.Officer.COUNTY;
import static org.uplift.testkit.Requests.as;

import de.siegmar.fastcsv.reader.CsvReader;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uplift.codes.CodeLists;
import org.uplift.household.layout.Column;
import org.uplift.household.layout.Layout;
import org.uplift.household.layout.Wording;
import org.uplift.household.sheets.Format;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.Workbook;

/// The empty file an officer fills in: its header, and what is told beside it.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class TemplateTest {

    private static final List<Column> COLUMNS = Layout.published().columns();

    @ParameterizedTest
    @CsvSource({"csv, zh", "xlsx, en", "csv, en", "xlsx, zh"})
    void canBeImportedAsItIs(String format, String language) {
        Officer.send(Format.named(format).orElseThrow(), template(format, language, "fr"))
                .then()
                .statusCode(422)
                .body("violations.rule", equalTo(List.of("no-rows")));
    }

    /// What is asked for counts, else the language of the request.
    @ParameterizedTest
    @CsvSource({
        "csv, zh, en, ZH",
        "csv, en, zh-CN, EN",
        "csv, , zh-CN, ZH",
        "csv, , en-GB, EN",
        "xlsx, zh, en, ZH",
        "xlsx, en, zh-CN, EN",
        "xlsx, , 'zh;q=0.9, en;q=0.8', ZH",
        "xlsx, , 'en;q=0.9, zh;q=0.8', EN"
    })
    void speaksOneLanguageFromTheHeaderToTheLastCode(
            String format, @Nullable String asked, String acceptable, Wording wording)
            throws IOException {
        var parts = parts(format, template(format, asked, acceptable));
        var isChinese = wording == Wording.ZH;

        assertThat(parts.header())
                .isEqualTo(COLUMNS.stream().map(column -> column.wording(wording)).toList());
        assertThat(parts.remarks().getFirst())
                .isEqualTo(
                        isChinese
                                ? List.of("列", "中文", "英文", "类型", "是否必填", "代码")
                                : List.of(
                                        "column",
                                        "Chinese",
                                        "English",
                                        "type",
                                        "required",
                                        "codes"));
        var remarks = parts.remarks().subList(1, parts.remarks().size());
        assertThat(remarks)
                .extracting(List::getFirst)
                .isEqualTo(COLUMNS.stream().map(Column::key).toList());
        for (var column : COLUMNS) {
            var remark = remarks.get(column.index());
            assertThat(remark.subList(1, 5))
                    .containsExactly(
                            column.zh(),
                            column.en(),
                            column.kind().wording(wording),
                            word(column.required(), isChinese));
            assertThat(codes(remark)).isEqualTo(expectedCodes(column, isChinese));
        }
        assertThat(codes(remarks.get(COLUMNS.indexOf(column("attribute")))).getFirst())
                .isEqualTo(isChinese ? "general = 一般贫困户" : "general = general poor household");
    }

    private static String word(boolean isRequired, boolean isChinese) {
        return isRequired ? isChinese ? "是" : "yes" : isChinese ? "否" : "no";
    }

    private static List<String> codes(List<String> remark) {
        return remark.size() < 6 || remark.get(5).isEmpty()
                ? List.of()
                : List.of(remark.get(5).split("; "));
    }

    private static List<String> expectedCodes(Column column, boolean isChinese) {
        var list = column.list();
        return list == null
                ? List.of()
                : CodeLists.get(list).entries().stream()
                        .map(code -> code.code() + " = " + (isChinese ? code.zh() : code.en()))
                        .toList();
    }

    private static Column column(String key) {
        return Layout.published().named(key).orElseThrow();
    }

    private record Parts(List<String> header, List<List<String>> remarks) {}

    private static Parts parts(String format, byte[] template) throws IOException {
        if (format.equals("xlsx")) {
            return new Parts(Workbook.rows(template, 1).getFirst(), Workbook.rows(template, 2));
        }
        var lines = new ArrayList<List<String>>();
        try (var csv =
                CsvReader.builder()
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .ofCsvRecord(new String(template, UTF_8).substring(1))) {
            csv.forEach(line -> lines.add(line.getFields()));
        }
        var remarks = lines.subList(1, lines.size());
        assertThat(remarks).allSatisfy(remark -> assertThat(remark.getFirst()).startsWith("# "));
        return new Parts(
                lines.getFirst(),
                remarks.stream()
                        .map(remark -> {
                            var plain = new ArrayList<>(remark);
                            plain.set(0, plain.getFirst().substring(2));
                            return List.copyOf(plain);
                        })
                        .toList());
    }

    private static byte[] template(String format, @Nullable String language, String acceptable) {
        var question = language == null ? "" : "&lang=" + language;
        return as("county-officer", COUNTY)
                .header("Accept-Language", acceptable)
                .get("/v1/imports/template?format=" + format + question)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }
}
