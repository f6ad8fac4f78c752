package org.uplift.household.quality;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.uplift.household.file.HouseholdFile;
import org.uplift.household.quality.Elsewhere.Use;

/// Who else in the register is called by the phones of people who work somewhere.
final class PhoneUses {

    private static final String SELECT =
            "select phone, household_id, division, place from phone_uses(?)";

    private PhoneUses() {}

    static Elsewhere of(Connection connection, Collection<HouseholdFile> files)
            throws SQLException {
        var phones =
                files.stream()
                        .flatMap(file -> file.members().stream())
                        .filter(member -> member.work().place() != null)
                        .map(member -> member.phone())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toArray();
        return phones.length == 0 ? Elsewhere.NOTHING : read(connection, phones);
    }

    private static Elsewhere read(Connection connection, Object[] phones) throws SQLException {
        try (var select = connection.prepareStatement(SELECT)) {
            select.setArray(1, connection.createArrayOf("text", phones));
            var found = select.executeQuery();
            var uses = new ArrayList<Map.Entry<String, Use>>();
            while (found.next()) {
                var county = Workplaces.county(found.getString(3), found.getString(4));
                var use = new Use(found.getObject(2, UUID.class), county);
                uses.add(Map.entry(found.getString(1), use));
            }
            return new Elsewhere(
                    uses.stream()
                            .collect(
                                    groupingBy(
                                            Map.Entry::getKey,
                                            mapping(Map.Entry::getValue, toList()))));
        }
    }
}
