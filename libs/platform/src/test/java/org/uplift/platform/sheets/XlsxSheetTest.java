package org.uplift.platform.sheets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxSheetTest {

    @TempDir Path folder;

    @Test
    void goesOnUnderTheSameHeadWhereASheetIsFull() throws IOException {
        var book = book(3, List.of("1", "2", "3"));

        assertThat(sheet(book, 1)).contains("head", "<v>1</v>", "<v>2</v>").doesNotContain("<v>3");
        assertThat(sheet(book, 2)).contains("head", "<v>3</v>").doesNotContain("<v>2</v>");
    }

    @Test
    void saysWhereATextIsCut() throws IOException {
        var book = folder.resolve("long.xlsx");
        try (var sheet = new XlsxSheet(Files.newOutputStream(book), List.of(false), 10)) {
            sheet.row(List.of("x".repeat(32_767)));
            sheet.row(List.of("y".repeat(32_768)));
        }

        assertThat(sheet(book, 1))
                .contains("x".repeat(32_767), "y".repeat(32_766) + "&#x2026;")
                .doesNotContain("y".repeat(32_767));
    }

    private Path book(int mostRows, List<String> numbers) throws IOException {
        var book = folder.resolve("numbers.xlsx");
        try (var sheet = new XlsxSheet(Files.newOutputStream(book), List.of(true), mostRows)) {
            sheet.row(List.of("head"));
            for (var number : numbers) {
                sheet.row(List.of(number));
            }
        }
        return book;
    }

    private static String sheet(Path book, int number) throws IOException {
        try (var zip = new ZipFile(book.toFile())) {
            var part = zip.getEntry("xl/worksheets/sheet%d.xml".formatted(number));
            return new String(zip.getInputStream(part).readAllBytes(), UTF_8);
        }
    }
}
