package org.uplift.trace.balance;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/// What came of each lot and went of it, summed up.
record Balances(Connection connection) {

    private static final String POST =
            """
            insert into lot_balance as known (lot, unit, division, came, used, sold)
            select * from unnest(
                ?::text[], ?::text[], ?::text[], ?::numeric[], ?::numeric[], ?::numeric[])
            on conflict (lot, unit) do update
            set came = known.came + excluded.came, used = known.used + excluded.used,
                sold = known.sold + excluded.sold
            returning lot, unit, division, came, used, sold
            """;

    /// @return the sums of all accounts that were touched
    List<Posting> post(Collection<Posting> postings) throws SQLException {
        if (postings.isEmpty()) {
            return List.of();
        }
        try (var post = connection.prepareStatement(POST)) {
            List<Function<Posting, String>> texts =
                    List.of(it -> it.account().lot(), it -> it.account().unit(), Posting::division);
            List<Function<Posting, BigDecimal>> sums =
                    List.of(Posting::came, Posting::used, Posting::sold);
            for (var i = 0; i < texts.size(); i++) {
                var column = postings.stream().map(texts.get(i)).toArray();
                post.setArray(i + 1, connection.createArrayOf("text", column));
            }
            for (var i = 0; i < sums.size(); i++) {
                var column = postings.stream().map(sums.get(i)).toArray();
                post.setArray(texts.size() + i + 1, connection.createArrayOf("numeric", column));
            }
            var rows = post.executeQuery();
            var touched = new ArrayList<Posting>();
            while (rows.next()) {
                touched.add(
                        new Posting(
                                new Account(rows.getString(1), rows.getString(2)),
                                rows.getBigDecimal(4),
                                rows.getBigDecimal(5),
                                rows.getBigDecimal(6),
                                rows.getString(3)));
            }
            return touched;
        }
    }
}
