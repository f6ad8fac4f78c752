package org.uplift.household.sheets;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Files as tests write them.
public final class Written {

    private static final String RELATIONS =
            """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="r1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/>
            <Relationship Id="r2" Type="http://x/sharedStrings" Target="sharedStrings.xml"/>
            </Relationships>\
            """;

    private static final String BOOK =
            """
            <workbook xmlns:r="http://r"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets>\
            </workbook>\
            """;

    private Written() {}

    public static Path bytes(byte[] bytes) {
        try {
            var file = Files.createTempFile("written", ".test");
            file.toFile().deleteOnExit();
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Path text(String text) {
        return bytes(text.getBytes(UTF_8));
    }

    /// @param rows what stands between `<sheetData>` and its end
    static Path sheet(String rows, String behind, String... strings) {
        var shared = new StringBuilder("<sst>");
        for (var text : strings) {
            shared.append("<si><t>").append(text).append("</t></si>");
        }
        return zip(
                Map.of(
                        "xl/workbook.xml",
                        BOOK,
                        "xl/_rels/workbook.xml.rels",
                        RELATIONS,
                        "xl/sharedStrings.xml",
                        shared.append("</sst>").toString(),
                        "xl/worksheets/sheet1.xml",
                        "<worksheet><sheetData>%s</sheetData>%s</worksheet>"
                                .formatted(rows, behind)));
    }

    static Path zip(Map<String, String> parts) {
        try {
            var file = bytes(new byte[0]);
            try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
                for (var part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue().getBytes(UTF_8));
                }
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A workbook of some sheets, each what stands between `<sheetData>` and its end; those that
    /// begin with `hidden` are hidden.
    static Path sheets(String... sheets) {
        var book = new StringBuilder("<workbook xmlns:r=\"http://r\"><sheets>");
        var relations = new StringBuilder("<Relationships>");
        var parts = new HashMap<String, String>();
        for (int i = 0; i < sheets.length; i++) {
            var state = sheets[i].startsWith("hidden") ? " state=\"hidden\"" : "";
            book.append("<sheet r:id=\"s%d\"%s/>".formatted(i, state));
            relations.append(
                    "<Relationship Id=\"s%1$d\" Type=\"worksheet\" Target=\"sheet%1$d.xml\"/>"
                            .formatted(i));
            parts.put(
                    "xl/sheet%d.xml".formatted(i),
                    "<worksheet><sheetData>%s</sheetData></worksheet>"
                            .formatted(sheets[i].replace("hidden", "")));
        }
        parts.put("xl/workbook.xml", book + "</sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", relations + "</Relationships>");
        return zip(parts);
    }

    /// A row of texts, as a part of a sheet has it.
    static String row(int number, String... texts) {
        var cells = new StringBuilder();
        for (var text : texts) {
            cells.append("<c t=\"str\"><v>%s</v></c>".formatted(text));
        }
        return "<row r=\"%d\">%s</row>".formatted(number, cells);
    }

    /// A workbook that says of its first sheet where it lies.
    public static Path pointingAt(String target) {
        return zip(
                Map.of(
                        "xl/workbook.xml",
                        BOOK,
                        "xl/_rels/workbook.xml.rels",
                        RELATIONS.replace("worksheets/sheet1.xml", target)));
    }

    /// A sheet of twenty million zeros.
    public static Path bomb() {
        return sheet("<row r=\"1\"><c r=\"A1\"><v>" + "0".repeat(20 << 20) + "</v></c></row>", "");
    }

    public static String all(Format format, byte[] bytes) {
        return String.join("\n", rows(format, bytes(bytes)));
    }

    /// The cells of every row, by the row's number: `2=[a, b]`.
    public static List<String> rows(Format format, Path file) {
        return rows(format, file, _ -> false);
    }

    /// @param key whether a sheet whose head names this is one to be read
    static List<String> rows(Format format, Path file, Predicate<String> key) {
        try (var rows = format.open(file, key)) {
            var read = new ArrayList<String>();
            for (var row = rows.next(); row != null; row = rows.next()) {
                var place = RowPlace.of(row.number());
                var sheet = place.isFurther() ? place.sheet() + "!" : "";
                read.add(sheet + place.row() + "=" + List.of(row.cells()));
            }
            return read;
        }
    }
}
