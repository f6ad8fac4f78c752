package org.uplift.household.sheets;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the parts of a workbook are called.
///
/// @param sheet the first one that is not hidden
record Workbook(String sheet, String strings) {

    private static final String BOOK = "xl/workbook.xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";

    static Workbook of(Book book) throws IOException {
        var first = firstSheet(book);
        var targets = targets(book);
        var sheet = targets.get(first);
        if (sheet == null) {
            throw new Broken("no-workbook", BOOK);
        }
        return new Workbook(sheet, targets.getOrDefault("sharedStrings", ""));
    }

    private static String firstSheet(Book book) throws IOException {
        try (var xml = open(book, BOOK)) {
            while (xml.next()) {
                if (xml.starts("workbookPr") && isTrue(xml.attribute("date1904"))) {
                    throw new Broken("days-since-1904", BOOK);
                } else if (xml.starts("sheet") && isVisible(xml.attribute("state"))) {
                    var id = xml.attribute("id");
                    return id == null ? "" : id;
                }
            }
        }
        return "";
    }

    private static Map<String, String> targets(Book book) throws IOException {
        var targets = new HashMap<String, String>();
        try (var xml = open(book, RELATIONS)) {
            while (xml.next()) {
                if (xml.starts("Relationship")) {
                    learn(xml, targets);
                }
            }
        }
        return targets;
    }

    private static void learn(Xml xml, Map<String, String> targets) {
        var id = xml.attribute("Id");
        var target = xml.attribute("Target");
        var type = xml.attribute("Type");
        if (id != null && target != null) {
            var path = target.startsWith("/") ? target : "xl/" + target;
            targets.put(id, path);
            if (type != null && type.endsWith("/sharedStrings")) {
                targets.put("sharedStrings", path);
            }
        }
    }

    private static Xml open(Book book, String part) throws IOException {
        var bytes = book.part(part);
        if (bytes == null) {
            throw new Broken("no-workbook", part);
        }
        return new Xml(bytes, part);
    }

    private static boolean isVisible(@Nullable String state) {
        return state == null || state.equals("visible");
    }

    private static boolean isTrue(@Nullable String flag) {
        return "1".equals(flag) || "true".equals(flag);
    }
}
