package org.uplift.platform.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.uplift.events.DomainEvent;

/// The outbox for whoever changes thousands of aggregates at a time: facts go in by `COPY`.
@ApplicationScoped
public class OutboxCopy {

    private static final String COPY =
            "copy outbox (id, aggregatetype, aggregateid, type, payload, headers) from stdin";

    private final Sealer sealer;

    OutboxCopy(Sealer sealer) {
        this.sealer = sealer;
    }

    /// Writes in the transaction of the connection. The rows of the aggregates have to be written
    /// first, in the same transaction: their locks keep the facts of one aggregate in order.
    public void append(Connection connection, Iterable<Versioned> facts) throws SQLException {
        var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
        try {
            write(copy, facts);
            var _ = copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private void write(CopyIn copy, Iterable<Versioned> facts) throws SQLException {
        for (var versioned : facts) {
            var line = line(sealer.seal(versioned.version(), versioned.fact())).getBytes(UTF_8);
            copy.writeToCopy(line, 0, line.length);
        }
    }

    /// JSON has its line ends and tabs escaped already: only the backslash is special in both.
    private static String line(SealedFact fact) {
        return String.join(
                        "\t",
                        fact.id().toString(),
                        fact.topic(),
                        fact.key(),
                        fact.type(),
                        escape(fact.envelope()),
                        fact.headers() == null ? "\\N" : escape(fact.headers()))
                + "\n";
    }

    private static String escape(String json) {
        return json.replace("\\", "\\\\");
    }

    /// @param version of the aggregate after the change
    public record Versioned(long version, DomainEvent fact) {}
}
