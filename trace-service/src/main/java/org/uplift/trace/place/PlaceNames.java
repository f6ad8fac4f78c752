package org.uplift.trace.place;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import org.uplift.platform.projection.Projection;
import org.uplift.platform.projection.Rows;

/// Divisions by their names, as strangers may see them: never finer than a village.
@ApplicationScoped
public class PlaceNames implements Projection {

    private static final String LEARN =
            """
            insert into place_name as known
            select * from json_populate_recordset(cast(null as place_name), cast(:rows as json))
            on conflict (code) do update set (name, version) = (excluded.name, excluded.version)
            where known.version < excluded.version
            """;

    private static final String ABOVE =
            """
            select * from place_name
            where code in (rpad(left(:code, 4), 12, '0'), rpad(left(:code, 6), 12, '0'),
                           rpad(left(:code, 9), 12, '0'), :code)
            order by code
            """;

    private final Rows rows;

    PlaceNames(Rows rows) {
        this.rows = rows;
    }

    void learn(Collection<Named> told) {
        rows.write(LEARN, told);
    }

    /// From the prefecture down to the village; nothing where no name is known.
    public String of(String code) {
        return rows.ask(Named.class, ABOVE).with("code", code).list().stream()
                .map(Named::name)
                .collect(joining(" "));
    }

    @Override
    public void forget() {
        rows.truncate("place_name");
    }

    record Named(String code, String name, long version) {

        Named newer(Named other) {
            return version < other.version ? other : this;
        }
    }
}
