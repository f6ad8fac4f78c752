package org.uplift.household.codes;

import java.time.LocalDate;
import java.util.AbstractCollection;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.uplift.codes.CodeList;
import org.uplift.codes.CodeLists;
import org.uplift.platform.sheets.Tabular;

/// Every code list; as a sheet a row for each code.
final class CodeBook extends AbstractCollection<CodeList> implements Tabular {

    @Override
    public Iterator<CodeList> iterator() {
        return CodeLists.all().iterator();
    }

    @Override
    public int size() {
        return CodeLists.all().size();
    }

    @Override
    public List<Line> rows() {
        return stream()
                .flatMap(list -> list.entries().stream().map(e -> Line.of(list, e)))
                .toList();
    }

    record Line(
            String list,
            String code,
            String zh,
            String en,
            LocalDate since,
            @Nullable LocalDate until) {

        static Line of(CodeList list, CodeList.Entry entry) {
            return new Line(
                    list.name(),
                    entry.code(),
                    entry.zh(),
                    entry.en(),
                    entry.since(),
                    entry.until());
        }
    }
}
