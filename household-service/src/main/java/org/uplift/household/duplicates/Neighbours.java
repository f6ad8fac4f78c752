package org.uplift.household.duplicates;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Compares households with those that share something with them: a day of birth in the township, a
/// name in the village, name and day anywhere, a phone, an account. Nobody else is looked at, and
/// of what very many share only some: it tells nobody apart.
@Singleton
class Neighbours {

    private static final String PEOPLE =
            """
            select m.id, m.household_id, mh.number, m.name, m.birth_date, m.id_sealed, m.phone,
                p.id, p.household_id, h.number, p.name, p.birth_date, p.id_sealed, p.phone,
                m.division = p.division
            from person m join household mh on mh.id = m.household_id
            cross join lateral (
                (select * from person p where p.birth_date = m.birth_date
                    and p.division between left(m.division, 9) || '000'
                        and left(m.division, 9) || '999'
                    and p.household_id <> m.household_id limit 30)
                union
                (select * from person p where p.birth_date = m.birth_date and p.name = m.name
                    and p.household_id <> m.household_id limit 30)
                union
                (select * from person p where p.name = m.name and p.division = m.division
                    and p.household_id <> m.household_id limit 30)
                union
                (select * from person p where p.phone = m.phone
                    and p.household_id <> m.household_id limit 30)) p
            join household h on h.id = p.household_id
            where m.household_id = any(?)\
            """;

    private static final String HOUSES =
            """
            select m.id, o.id, o.sign, m.division = o.division
            from household m cross join lateral (
                (select o.id, o.division, 'PHONE' as sign from household o
                    where o.phone = m.phone and o.id <> m.id and o.size > 0 limit 30)
                union all
                (select o.id, o.division, 'PHONE' from person p
                    join household o on o.id = p.household_id
                    where p.phone = m.phone and o.id <> m.id limit 30)
                union all
                (select o.id, o.division, 'PHONE' from person p join household o
                    on o.phone = p.phone and o.id <> m.id and o.size > 0
                    where p.household_id = m.id limit 30)
                union all
                (select o.id, o.division, 'ACCOUNT' from compared a join compared b
                    on b.account_even = a.account_even or b.account_odd = a.account_odd
                    join household o on o.id = b.household_id
                    where a.household_id = m.id and o.id <> m.id and o.size > 0
                    limit 30)) o
            where m.id = any(?) and m.size > 0\
            """;

    private final Legible numbers;

    Neighbours(Legible numbers) {
        this.numbers = numbers;
    }

    Map<Pair, Evidence> of(Connection connection, Collection<UUID> households) throws SQLException {
        var found = new HashMap<Pair, Evidence>();
        var ids = connection.createArrayOf("uuid", households.toArray());
        try (var people = connection.prepareStatement(PEOPLE)) {
            people.setArray(1, ids);
            var rows = people.executeQuery();
            while (rows.next()) {
                var pair = Pair.of(rows.getObject(2, UUID.class), rows.getObject(9, UUID.class));
                var evidence = found.computeIfAbsent(pair, _ -> new Evidence());
                evidence.compare(trait(rows, 1), trait(rows, 8));
                addVillage(evidence, rows.getBoolean(15));
            }
        }
        try (var houses = connection.prepareStatement(HOUSES)) {
            houses.setArray(1, ids);
            var rows = houses.executeQuery();
            while (rows.next()) {
                var pair = Pair.of(rows.getObject(1, UUID.class), rows.getObject(2, UUID.class));
                var evidence = found.computeIfAbsent(pair, _ -> new Evidence());
                evidence.add(Sign.valueOf(rows.getString(3)));
                addVillage(evidence, rows.getBoolean(4));
            }
        }
        found.values().removeIf(evidence -> !evidence.isEnough());
        return found;
    }

    private static void addVillage(Evidence evidence, boolean isSame) {
        if (isSame) {
            evidence.add(Sign.SAME_VILLAGE);
        }
    }

    private Trait trait(ResultSet row, int first) throws SQLException {
        var person = row.getObject(first, UUID.class);
        var number = row.getString(first + 2);
        return new Trait(
                person,
                row.getString(first + 3),
                row.getObject(first + 4, LocalDate.class),
                citizen(numbers.idNumber(row.getString(first + 5), number, person)),
                row.getString(first + 6));
    }

    private static @Nullable String citizen(@Nullable String number) {
        return number == null ? null : number.substring(0, 18);
    }
}
