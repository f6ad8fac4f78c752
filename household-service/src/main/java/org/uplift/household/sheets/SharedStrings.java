package org.uplift.household.sheets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The texts that cells of a workbook refer to by number. They are all a workbook makes us keep in
/// memory, so there is a limit to them.
final class SharedStrings {

    private static final long MOST_LETTERS = 48L << 20;
    private static final int WEIGHT = 24;

    private final List<String> texts = new ArrayList<>();
    private long letters;

    static SharedStrings of(Book book, String part) throws IOException {
        var strings = new SharedStrings();
        var bytes = book.part(part);
        if (bytes != null) {
            try (var xml = new Xml(bytes, part)) {
                strings.read(xml);
            }
        }
        return strings;
    }

    private void read(Xml xml) {
        while (xml.next()) {
            if (xml.starts("si")) {
                keep(rich(xml, "si"));
            }
        }
    }

    private void keep(String text) {
        letters += text.length() + WEIGHT;
        if (letters > MOST_LETTERS) {
            throw new Broken("too-many-texts", "sharedStrings");
        }
        texts.add(text);
    }

    /// The runs of a text joined, without the reading aids written above them.
    static String rich(Xml xml, String element) {
        var text = new StringBuilder();
        var aside = 0;
        while (xml.next() && !xml.ends(element)) {
            if (xml.starts("rPh")) {
                aside++;
            } else if (xml.ends("rPh")) {
                aside--;
            } else if (xml.starts("t") && aside == 0) {
                text.append(xml.text());
            }
        }
        return text.toString();
    }

    String get(String index) {
        try {
            return texts.get(Integer.parseInt(index));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new Broken("no-workbook", "sharedStrings");
        }
    }
}
