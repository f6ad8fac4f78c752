package org.uplift.household.duties;

import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.hibernate.Session;

/// Every decision about somebody, and how they stood after it. Nothing of it is ever written again.
@ApplicationScoped
class History {

    private static final String WRITE =
            """
            insert into user_history (subject, version, at, decided_by, operation, standing)
            values (?, ?, ?, ?, ?, ?)\
            """;

    private static final String READ =
            """
            select version,
                   to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
                   decided_by, operation, standing
            from user_history where subject = :subject and version < :before
            order by version desc limit :limit
            """;

    private final Session database;
    private final Duties duties;
    private final Leaves leaves;
    private final Authority authority;
    private final Today today;
    private final ObjectMapper json;

    History(
            Session database,
            Duties duties,
            Leaves leaves,
            Authority authority,
            Today today,
            ObjectMapper json) {
        this.database = database;
        this.duties = duties;
        this.leaves = leaves;
        this.authority = authority;
        this.today = today;
        this.json = json;
    }

    void write(List<User> users) {
        var cards = cards(users);
        database.doWork(connection -> insert(connection, cards));
    }

    /// The newest first.
    List<HistoryLine> before(String subject, long version, int limit) {
        return database
                .createNativeQuery(READ, Row.class)
                .setParameter("subject", subject)
                .setParameter("before", version)
                .setParameter("limit", limit)
                .getResultList()
                .stream()
                .map(row -> row.line(read(row.standing())))
                .toList();
    }

    List<UserCard> cards(List<User> users) {
        var subjects = users.stream().map(User::subject).toList();
        var served = duties.of(subjects).stream().collect(groupingBy(Duty::subject));
        var away = leaves.of(subjects).stream().collect(groupingBy(Leave::subject));
        return users.stream()
                .map(user ->
                        UserCard.of(
                                user,
                                served.getOrDefault(user.subject(), List.of()),
                                away.getOrDefault(user.subject(), List.of())))
                .toList();
    }

    UserCard card(User user) {
        return cards(List.of(user)).getFirst();
    }

    private void insert(Connection connection, List<UserCard> cards) throws SQLException {
        try (var insert = connection.prepareStatement(WRITE)) {
            for (var card : cards) {
                insert.setString(1, card.subject());
                insert.setLong(2, card.version());
                insert.setObject(3, today.now().atOffset(ZoneOffset.UTC));
                insert.setString(4, authority.decider());
                insert.setString(5, authority.operation());
                insert.setString(6, write(card));
                insert.addBatch();
            }
            var _ = insert.executeBatch();
        }
    }

    private String write(UserCard card) {
        try {
            return json.writeValueAsString(card);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Cannot write a card", e);
        }
    }

    private UserCard read(String text) {
        try {
            return json.readValue(text, UserCard.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The history is illegible", e);
        }
    }

    record Row(long version, String at, String by, String operation, String standing) {

        HistoryLine line(UserCard then) {
            return new HistoryLine(version, Instant.parse(at), by, operation, then);
        }
    }
}
