package org.uplift.household.registry;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.uplift.household.file.FileJson;
import org.uplift.household.file.FileSeal;
import org.uplift.household.file.HouseholdFile;
import org.uplift.household.file.Member;
import org.uplift.platform.copy.TableRows;
import org.uplift.platform.secrecy.Mark;

/// The rows of a household: one place for their columns, whichever way they go in.
@Singleton
class RegisterRows {

    static final TableRows HOUSEHOLD = new TableRows("household", householdColumns());

    static final TableRows PERSON =
            new TableRows(
                    "person",
                    List.of(
                            "id",
                            "household_id",
                            "division",
                            "name",
                            "id_sealed",
                            "id_mark_even",
                            "id_mark_odd",
                            "phone",
                            "relation",
                            "birth_date"));

    private static final Mark NONE = new Mark(null, null);

    private final FileSeal files;
    private final PersonMarks marks;

    RegisterRows(FileSeal files, PersonMarks marks) {
        this.files = files;
        this.marks = marks;
    }

    /// A household and the rows it becomes.
    record Filed(
            Household household,
            List<@Nullable Object> row,
            List<List<@Nullable Object>> persons) {}

    /// @param version that the row gets
    Filed of(Household household, long version) {
        var closed = files.close(household.file());
        var signature = household.signature();
        var row = new ArrayList<@Nullable Object>();
        row.add(household.id());
        row.addAll(household.summary().row());
        row.add(version);
        row.add(signature.at());
        row.add(signature.by());
        row.add(signature.reason());
        row.add(FileJson.write(closed));
        return new Filed(household, row, persons(household, closed));
    }

    List<List<@Nullable Object>> persons(Household household) {
        return persons(household, files.close(household.file()));
    }

    private List<List<@Nullable Object>> persons(Household household, HouseholdFile closed) {
        var members = household.file().members();
        var rows = new ArrayList<List<@Nullable Object>>(members.size());
        for (int i = 0; i < members.size(); i++) {
            rows.add(person(household, members.get(i), closed.members().get(i).idNumber()));
        }
        return rows;
    }

    private List<@Nullable Object> person(
            Household household, Member member, @Nullable String closed) {
        var citizen = member.citizenNumber();
        var mark = citizen == null ? NONE : marks.of(citizen);
        return Arrays.asList(
                Household.idOf(member),
                household.id(),
                household.file().division(),
                member.name(),
                closed,
                mark.even(),
                mark.odd(),
                member.phone(),
                member.relation(),
                member.birthDate());
    }

    private static List<String> householdColumns() {
        var columns = new ArrayList<>(List.of("id"));
        columns.addAll(Summary.COLUMNS);
        columns.addAll(List.of("version", "changed_at", "changed_by", "reason", "file"));
        return columns;
    }
}
