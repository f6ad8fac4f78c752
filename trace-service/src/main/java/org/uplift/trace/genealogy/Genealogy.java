package org.uplift.trace.genealogy;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.database.Behalf;
import org.uplift.platform.identity.DivisionScope;
import org.uplift.trace.genealogy.MadeOf.Part;

/// Where things come from and where they went, beyond every duty area: produce passes through many
/// hands, and what is told of it names things and places, never persons.
@ApplicationScoped
public class Genealogy {

    /// How many steps a walk takes at most.
    static final int MOST_STEPS = 20_000;

    private static final String TOLD =
            """
            with asked (item, begin, behind) as (select ?::text, ?::text, ?::text)
            select division from (
                (select division, event from asked join epcis_thing on uri = item
                 where division >= begin and division < behind order by event limit 1)
                union all
                (select division, event from asked join edge on src = item
                 where division >= begin and division < behind order by event limit 1)
            ) told
            order by event limit 1
            """;

    private final DataSource database;

    Genealogy(DataSource database) {
        this.database = database;
    }

    /// What a thing is made of, to this day.
    ///
    /// @param item its canonical name, a lot or a single thing
    public MadeOf madeOf(String item) {
        return ask(connection ->
                madeOf(connection, new Paths(connection).back(item, null, MOST_STEPS)));
    }

    /// The division in which it was first told of, within the scope.
    public Optional<String> firstToldIn(String item, DivisionScope scope) {
        try (var connection = database.getConnection();
                var ask = connection.prepareStatement(TOLD)) {
            ask.setString(1, item);
            ask.setString(2, scope.from());
            ask.setString(3, scope.until());
            var row = ask.executeQuery();
            return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException("The things cannot be read", e);
        }
    }

    Origins origins(String item, @Nullable Instant at) {
        return ask(connection -> {
            var walk = new Paths(connection).back(item, at, MOST_STEPS);
            return new Origins(walk, madeOf(connection, walk));
        });
    }

    Walk destinations(String item, @Nullable Instant at) {
        return ask(connection -> new Paths(connection).forth(item, at, MOST_STEPS));
    }

    private static MadeOf madeOf(Connection connection, Walk walk) throws SQLException {
        var shares = Shares.of(walk);
        var places = Places.of(connection, shares.of().keySet());
        var parts =
                shares.of().entrySet().stream()
                        .sorted(
                                Comparator.comparing((Map.Entry<String, Fraction> it) ->
                                                it.getValue().percent())
                                        .reversed()
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .map(it -> part(it.getKey(), it.getValue(), places.get(it.getKey())))
                        .toList();
        return new MadeOf(walk.isWhole(), shares.basis().name().toLowerCase(Locale.ROOT), parts);
    }

    private static Part part(String item, Fraction share, Places.@Nullable Begin begin) {
        return new Part(
                item,
                share.toString(),
                share.percent(),
                begin == null ? null : begin.place(),
                begin == null ? null : begin.at());
    }

    private <T> T ask(Asking<T> asking) {
        return Behalf.ofTheService(() -> {
            try (var connection = database.getConnection()) {
                return asking.of(connection);
            } catch (SQLException e) {
                throw new IllegalStateException("The genealogy cannot be read", e);
            }
        });
    }

    private interface Asking<T> {
        T of(Connection connection) throws SQLException;
    }

    record Origins(Walk walk, MadeOf madeOf) {}
}
