package org.uplift.household.imports;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.uplift.codes.CodeLists;
import org.uplift.household.layout.Column;
import org.uplift.household.layout.Layout;
import org.uplift.household.layout.Wording;
import org.uplift.household.sheets.Format;

/// An empty file to fill in: the header, and beside it what each column holds.
final class Template {

    private Template() {}

    static void write(Format format, Reason language, OutputStream out) throws IOException {
        var columns = Layout.published().columns();
        var texts = Collections.nCopies(columns.size(), false);
        try (var sheet = format.writer(out, texts)) {
            var wording = language.wording();
            sheet.row(columns.stream().map(column -> column.wording(wording)).toList());
            sheet.aside(wording == Wording.ZH ? "填表说明" : "columns", remarks(wording));
        }
    }

    private static List<List<String>> remarks(Wording wording) {
        var remarks = new ArrayList<List<String>>();
        remarks.add(
                wording == Wording.ZH
                        ? List.of("列", "中文", "英文", "类型", "是否必填", "代码")
                        : List.of("column", "Chinese", "English", "type", "required", "codes"));
        Layout.published().columns().forEach(column -> remarks.add(remark(column, wording)));
        return remarks;
    }

    private static List<String> remark(Column column, Wording wording) {
        var yes = wording == Wording.ZH ? "是" : "yes";
        var no = wording == Wording.ZH ? "否" : "no";
        return List.of(
                column.key(),
                column.zh(),
                column.en(),
                column.kind().wording(wording),
                column.required() ? yes : no,
                codes(column, wording));
    }

    private static String codes(Column column, Wording wording) {
        var name = column.list();
        return name == null
                ? ""
                : CodeLists.get(name).entries().stream()
                        .map(entry ->
                                entry.code()
                                        + " = "
                                        + (wording == Wording.ZH ? entry.zh() : entry.en()))
                        .collect(joining("; "));
    }
}
