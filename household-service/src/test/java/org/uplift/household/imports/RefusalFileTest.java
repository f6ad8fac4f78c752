package org.uplift.household.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.uplift.household.imports.Officer.COUNTY;
import static org.uplift.household.imports.Officer.checked;
import static org.uplift.household.imports.Officer.csv;
import static org.uplift.household.imports.Officer.family;
import static org.uplift.testkit.Requests.as;

import de.siegmar.fastcsv.reader.CsvReader;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.Workbook;

/// The refused rows as the county gets them back, from the header to the last reason.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class RefusalFileTest {

    private static final List<List<String>> ENGLISH =
            List.of(
                    List.of("row", "column", "key", "rule", "value", "reason", "sheet"),
                    List.of(
                            "5",
                            "phone",
                            "phone",
                            "Pattern",
                            "12",
                            "must be an 11-digit mobile number",
                            "1"),
                    List.of(
                            "10",
                            "member birth date",
                            "member.birthDate",
                            "id-birth-date",
                            "2013-08-31",
                            "The birth date is not the one in the id number",
                            "1"));

    private static final List<List<String>> CHINESE =
            List.of(
                    List.of("行", "列", "列代号", "规则", "值", "原因", "工作表"),
                    List.of("5", "联系电话", "phone", "Pattern", "12", "应为11位手机号码", "1"),
                    List.of(
                            "10",
                            "成员出生日期",
                            "member.birthDate",
                            "id-birth-date",
                            "2013-08-31",
                            "出生日期与身份证号码不一致",
                            "1"));

    @BeforeEach
    void open() {
        Officer.open();
    }

    @ParameterizedTest
    @CsvSource({"csv, en", "xlsx, en", "csv, zh-CN", "xlsx, zh-CN"})
    void saysWhereWhatAndWhyInTheLanguageOfTheRequest(String format, String language)
            throws IOException {
        var silent = family().with("/phone", "12");
        var aged = family().with("/members/2/birthDate", "2013-08-31");
        var id = checked(csv(family().file(), silent.file(), aged.file()));

        var rows = rows(format, file(id, format, language));

        var expected = language.equals("en") ? ENGLISH : CHINESE;
        assertThat(rows).startsWith(expected.getFirst()).containsAll(expected);
        assertThat(rows).hasSize(1 + 3 + 3).allSatisfy(row -> assertThat(row).hasSize(7));
        assertThat(rows)
                .filteredOn(row -> row.get(3).equals("household-refused"))
                .extracting(row -> row.getFirst() + ": " + row.get(5))
                .containsExactly(
                        language.equals("en")
                                ? new String[] {
                                    "6: Refused with row 5 of the same household",
                                    "7: Refused with row 5 of the same household",
                                    "8: Refused with row 10 of the same household",
                                    "9: Refused with row 10 of the same household"
                                }
                                : new String[] {
                                    "6: 因同户第5行有误而一并退回",
                                    "7: 因同户第5行有误而一并退回",
                                    "8: 因同户第10行有误而一并退回",
                                    "9: 因同户第10行有误而一并退回"
                                });
    }

    private static byte[] file(UUID id, String format, String language) {
        return as("county-officer sensitive-reader", COUNTY)
                .header("Accept-Language", language)
                .get("/v1/imports/{id}/refusals?format={f}", id, format)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static List<List<String>> rows(String format, byte[] file) throws IOException {
        if (format.equals("xlsx")) {
            return Workbook.rows(file, 1);
        }
        var rows = new ArrayList<List<String>>();
        try (var csv = CsvReader.builder().ofCsvRecord(new String(file, UTF_8).substring(1))) {
            csv.forEach(row -> rows.add(row.getFields()));
        }
        return rows;
    }
}
