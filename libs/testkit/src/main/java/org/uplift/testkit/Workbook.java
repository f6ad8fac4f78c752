package org.uplift.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/// A workbook as it came over HTTP, read apart from the service that wrote it.
public final class Workbook {

    private static final int LETTERS = 26;

    private Workbook() {}

    /// The cells of a sheet's rows, empty where a row has none before another.
    ///
    /// @param sheet from 1
    /// @throws IOException when it cannot be opened
    public static List<List<String>> rows(byte[] bytes, int sheet) throws IOException {
        var file = Files.createTempFile("uplift-answer-", ".xlsx");
        try (var book = new ZipFile(Files.write(file, bytes).toFile());
                var part =
                        book.getInputStream(
                                book.getEntry("xl/worksheets/sheet%d.xml".formatted(sheet)))) {
            var found =
                    DocumentBuilderFactory.newDefaultInstance()
                            .newDocumentBuilder()
                            .parse(part)
                            .getElementsByTagName("row");
            var rows = new ArrayList<List<String>>();
            for (var place = 0; place < found.getLength(); place++) {
                rows.add(cells((Element) found.item(place)));
            }
            return rows;
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("No workbook", e);
        } finally {
            Files.delete(file);
        }
    }

    private static List<String> cells(Element row) {
        var found = row.getElementsByTagName("c");
        var cells = new ArrayList<String>();
        for (var place = 0; place < found.getLength(); place++) {
            var cell = (Element) found.item(place);
            while (cells.size() < column(cell.getAttribute("r"))) {
                cells.add("");
            }
            cells.add(cell.getTextContent());
        }
        return cells;
    }

    /// Of `AB12`, from 0.
    private static int column(String reference) {
        return reference
                        .chars()
                        .filter(Character::isUpperCase)
                        .reduce(0, (column, letter) -> column * LETTERS + letter - 'A' + 1)
                - 1;
    }
}
