package org.uplift.household.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uplift.platform.sheets.Formula;
import org.uplift.testkit.Trials;

class SheetWriterTest {

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"CSV", "XLSX"})
    void writesWhatTheReaderReads(Format format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var sheet = format.writer(bytes, List.of(false, true))) {
            sheet.row(List.of("name", "amount"));
            sheet.row(List.of("李, \"桂\" 英", "12.50"));
            sheet.row(List.of("", "-3"));
            sheet.aside("columns", List.of(List.of("a remark", "", "")));
        }
        assertThat(Written.rows(format, Written.bytes(bytes.toByteArray())))
                .containsExactly(
                        "1=[name, amount]",
                        "2=[李, \"桂\" 英, %s]".formatted(format == Format.CSV ? "12.50" : "12.5"),
                        "3=[, -3]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+86 138",
                "-x",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "＝1+1",
                "＋86 138",
                "－x",
                "＠SUM(A1)",
                "＋3",
                "'=1",
                "'＝1",
                "''\n1",
                "=\"x\""
            })
    void disarmsWhatWouldBeAFormula(String hostile) {
        assertThat(Formula.disarm(hostile)).isEqualTo("'" + hostile);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-12.50", "+3", "O'Neil", "'plain", "3-1", "1＝1", "村－x", ""})
    void leavesNumbersAndHarmlessTextAlone(String cell) {
        assertThat(Formula.disarm(cell)).isEqualTo(cell);
    }

    @Test
    void rearmsWhateverWasDisarmed() {
        Trials.repeat(
                1_000,
                random -> {
                    var cell = anyCell(random);
                    assertThat(Formula.rearm(Formula.disarm(cell))).isEqualTo(cell);
                });
    }

    private static String anyCell(Random random) {
        var signs = "'=+-@\t\r\n＝＋－＠1a.xyz";
        return random.ints(random.nextInt(7), 0, signs.length())
                .mapToObj(place -> signs.substring(place, place + 1))
                .collect(Collectors.joining());
    }
}
