package org.uplift.household.exports;

import java.util.List;
import org.uplift.household.file.Discretion;
import org.uplift.household.file.HouseholdFile;
import org.uplift.household.file.Member;
import org.uplift.household.file.Sensitivity;
import org.uplift.household.layout.Column;
import org.uplift.household.layout.Layout;
import org.uplift.household.layout.Part;
import org.uplift.household.layout.Wording;

/// The rows of a file as the caller is shown them. A cell that they are not shown says so, and is
/// known by it when the file comes back.
record Concealed(Discretion discretion) {

    private static final List<Column> SENSITIVE =
            Layout.published().columns().stream()
                    .filter(column -> column.sensitivity() != Sensitivity.NONE)
                    .toList();

    boolean isWhole(Column column) {
        return discretion.isTrusted() || column.sensitivity() == Sensitivity.NONE;
    }

    List<String[]> rows(HouseholdFile file, Wording wording) {
        var rows = Layout.published().write(file, wording);
        if (!discretion.isTrusted()) {
            for (int i = 0; i < rows.size(); i++) {
                cover(rows.get(i), file.members().get(i), i == 0);
            }
        }
        return rows;
    }

    private void cover(String[] row, Member member, boolean isFirst) {
        for (var column : SENSITIVE) {
            if (column.part() == Part.MEMBER || isFirst) {
                row[column.index()] = shown(column, row[column.index()], member);
            }
        }
    }

    private String shown(Column column, String cell, Member member) {
        if (column.key().equals("member.name")) {
            return discretion.name(cell, member.birthDate());
        }
        if (discretion.withholds(column.sensitivity(), member.birthDate())) {
            return Discretion.MARK;
        }
        return column.key().equals("member.idNumber") ? Discretion.withoutCertificate(cell) : cell;
    }
}
