package org.uplift.trace.capture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.function.Function;
import org.uplift.trace.database.Database;
import org.uplift.trace.epcis.Attribute;

/// What documents say of places, products and parties: the last word of each duty area.
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Descriptions {

    private static final String FORGET =
            "delete from epcis_attribute where division = ? and uri = any(?)";
    private static final String LEARN =
            """
            insert into epcis_attribute (division, uri, name, value)
            select ?, said.uri, said.name, said.value
            from unnest(cast(? as text[]), cast(? as text[]), cast(? as text[]))
                as said (uri, name, value)
            on conflict do nothing
            """;

    private final Database database;

    Descriptions(Database database) {
        this.database = database;
    }

    void learn(String division, List<Attribute> said) {
        if (!said.isEmpty()) {
            var _ = database.change(FORGET, division, column(said, Attribute::uri));
            var _ =
                    database.change(
                            LEARN,
                            division,
                            column(said, Attribute::uri),
                            column(said, Attribute::name),
                            column(said, Attribute::value));
        }
    }

    private static String[] column(List<Attribute> said, Function<Attribute, String> field) {
        return said.stream().map(field).toArray(String[]::new);
    }
}
