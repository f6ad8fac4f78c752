package org.uplift.household.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.uplift.household.file.FileForm;
import org.uplift.household.layout.Wording;
import org.uplift.household.sheets.Format;

/// Right files with a few bytes gone wrong: each is read to its end, or refused in words.
/// `-Duplift.fuzz=100000` tries more of them, `-Duplift.seed=7` others.
class ParserFuzzTest {

    private static final int OFTEN = Integer.getInteger("uplift.fuzz", 1_500);
    private static final long SEED = Long.getLong("uplift.seed", 20_261_122);
    private static final String[] WORDS = {
        "\"",
        ",",
        "\n",
        "\r",
        "\0",
        "=",
        "{",
        "}",
        "[",
        "<",
        ">",
        "&#0;",
        "&x;",
        "]]>",
        "<!--",
        "1e999999999",
        "\uFEFF",
        "\uD83D",
        "一",
        "t=\"s\"",
        "r=\"ZZZ99999999\"",
        "ref=\"A1:XFD9\"",
    };

    @TempDir Path folder;
    private int read;
    private int refused;

    @ParameterizedTest
    @EnumSource(Format.class)
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void readsOrRefusesWhateverComes(Format format) {
        var random = new Random(SEED);
        var right = Paper.of(format, Wording.ZH, FileForm.ofThree().file());

        for (var i = 0; i < OFTEN; i++) {
            var wrong =
                    format == Format.XLSX && random.nextInt(4) > 0
                            ? new Parsers(folder)
                                    .within(right, random.nextInt(6), p -> spoilt(p, random))
                            : spoilt(right, random);
            readOrRefuse(format, wrong);
        }

        assertThat(read).isGreaterThan(OFTEN / 20);
        assertThat(refused).isGreaterThan(OFTEN / 20);
    }

    private void readOrRefuse(Format format, byte[] file) {
        if (new Parsers(folder).read(format, file)) {
            read++;
        } else {
            refused++;
        }
    }

    private static byte[] spoilt(byte[] right, Random random) {
        var wrong = right;
        for (var i = random.nextInt(4); i >= 0 && wrong.length > 0; i--) {
            wrong = spoiltOnce(wrong, random);
        }
        return wrong;
    }

    private static byte[] spoiltOnce(byte[] right, Random random) {
        var from = random.nextInt(right.length);
        var until = Math.min(right.length, from + 1 + random.nextInt(40));
        var out = new ByteArrayOutputStream();
        out.write(right, 0, from);
        switch (random.nextInt(5)) {
            case 0 -> out.write(random.nextInt(256));
            case 1 -> out.writeBytes(WORDS[random.nextInt(WORDS.length)].getBytes(UTF_8));
            case 2 -> out.write(right, from, until - from);
            case 3 -> {
                return out.toByteArray();
            }
            default -> from = until;
        }
        out.write(right, from, right.length - from);
        return out.toByteArray();
    }
}
