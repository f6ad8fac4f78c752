package org.uplift.platform.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Something that somebody with all rights does to an audit, each time something else.
final class Tampering {

    private static final List<String> EDITS =
            List.of(
                    "transaction = '3'::xid8",
                    "at = at + interval '1 microsecond'",
                    "at = at - interval '3 days'",
                    "subject = subject || ' '",
                    "roles = ''",
                    "duty = '341623100002'",
                    "operation = upper(operation)",
                    "act = 'changed'",
                    "purpose = 'inspection'",
                    "stated = not stated",
                    "token = case when token is null then '' end",
                    "trace = ''",
                    "emergency = gen_random_uuid()",
                    "household_id = gen_random_uuid()",
                    "division = '341623100002'",
                    "version = coalesce(version, -1) + 1");

    private static final List<String> EDITS_OF_SEALS =
            List.of(
                    "transaction = '3'::xid8",
                    "entry = entry + 1000",
                    "sequence = sequence + 1000",
                    "sequence = -sequence",
                    "hash = set_byte(hash, 31, 255 - get_byte(hash, 31))",
                    "hash = ''");

    private static final List<String> MOVABLE =
            List.of("household_id", "subject, household_id", "household_id, token, version");

    private final Random chance;
    private final int length;

    Tampering(Random chance, int length) {
        this.chance = chance;
        this.length = length;
    }

    /// @return what has been done
    String commit(Connection owner) throws SQLException {
        var statements = statements();
        try (var work = owner.createStatement()) {
            for (var sql : statements) {
                if (work.executeUpdate(sql) == 0) {
                    throw new IllegalStateException("Nothing came of " + sql);
                }
            }
        }
        return String.join("; ", statements);
    }

    private List<String> statements() {
        var places = places();
        return switch (chance.nextInt(6)) {
            case 0 -> List.of("update audit_entry set " + any(EDITS) + " where " + at(places, 0));
            case 1 ->
                    List.of(
                            "update audit_seal set %s where sequence = %d"
                                    .formatted(any(EDITS_OF_SEALS), places.getFirst()));
            case 2 -> deletion(places.getFirst());
            case 3 -> swap(any(MOVABLE), places);
            case 4 -> swapOfSeals(places);
            default -> cut(places.getFirst());
        };
    }

    /// All places, in any order.
    private List<Integer> places() {
        var places = new ArrayList<Integer>();
        for (var place = 1; place <= length; place++) {
            places.add(place);
        }
        Collections.shuffle(places, chance);
        return places;
    }

    private List<String> deletion(int place) {
        var entry = "delete from audit_entry where " + is(place);
        var seal = "delete from audit_seal where sequence = " + place;
        return switch (chance.nextInt(3)) {
            case 0 -> List.of(entry);
            case 1 -> List.of(seal);
            default -> List.of(entry, seal);
        };
    }

    /// The end, as if it had never been.
    private static List<String> cut(int place) {
        return List.of(
                "delete from audit_entry where entry in"
                        + " (select entry from audit_seal where sequence >= %d)".formatted(place),
                "delete from audit_seal where sequence >= " + place);
    }

    private static List<String> swap(String columns, List<Integer> places) {
        var one = "(" + entry(places.get(0)) + ")";
        var other = "(" + entry(places.get(1)) + ")";
        var sql =
                """
                update audit_entry e set (%1$s) = (
                    select %1$s from audit_entry o
                    where o.entry = case when e.entry = %2$s then %3$s else %2$s end)
                where e.entry in (%2$s, %3$s)\
                """;
        return List.of(sql.formatted(columns, one, other));
    }

    private static List<String> swapOfSeals(List<Integer> places) {
        int one = places.get(0);
        int other = places.get(1);
        return List.of(
                "update audit_seal set sequence = 0 where sequence = " + one,
                "update audit_seal set sequence = %d where sequence = %d".formatted(one, other),
                "update audit_seal set sequence = %d where sequence = 0".formatted(other));
    }

    private static String at(List<Integer> places, int which) {
        return is(places.get(which));
    }

    private static String is(int place) {
        return "entry = (" + entry(place) + ")";
    }

    private static String entry(int place) {
        return "select entry from audit_seal where sequence = " + place;
    }

    private String any(List<String> choices) {
        return choices.get(chance.nextInt(choices.size()));
    }
}
