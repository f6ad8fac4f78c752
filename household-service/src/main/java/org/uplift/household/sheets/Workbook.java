package org.uplift.household.sheets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What the parts of a workbook are called.
///
/// @param sheets those that are not hidden, in their order; at least one
record Workbook(List<String> sheets, String strings) {

    private static final String BOOK = "xl/workbook.xml";
    private static final int MOST_SHEETS = 1_000;
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";

    static Workbook of(Book book) throws IOException {
        var ids = sheets(book);
        var targets = targets(book);
        var sheets = ids.stream().map(targets::get).filter(Objects::nonNull).toList();
        if (sheets.isEmpty() || !targets.containsKey(ids.getFirst())) {
            throw new Broken("no-workbook", BOOK);
        }
        return new Workbook(sheets, targets.getOrDefault("sharedStrings", ""));
    }

    private static List<String> sheets(Book book) throws IOException {
        var ids = new ArrayList<String>();
        try (var xml = open(book, BOOK)) {
            while (xml.next()) {
                if (xml.starts("workbookPr") && isTrue(xml.attribute("date1904"))) {
                    throw new Broken("days-since-1904", BOOK);
                } else if (xml.starts("sheet") && isVisible(xml.attribute("state"))) {
                    var id = xml.attribute("id");
                    ids.add(id == null ? "" : id);
                    if (ids.size() > MOST_SHEETS) {
                        throw new Broken("no-workbook", BOOK);
                    }
                }
            }
        }
        return ids;
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
