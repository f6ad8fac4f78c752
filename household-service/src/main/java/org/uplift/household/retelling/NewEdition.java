package org.uplift.household.retelling;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.uplift.platform.database.Behalf;
import org.uplift.platform.database.OneColumn;

/// Whether the service starts in a new edition, for those whose work comes before it is noted: who
/// dies meanwhile begins again.
@ApplicationScoped
public class NewEdition {

    private static final String NOTED = "select edition from projection_edition";

    private final Session database;
    private final int edition;

    NewEdition(Session database, @ConfigProperty(name = "uplift.projection.edition") int edition) {
        this.database = database;
        this.edition = edition;
    }

    public boolean isBeginning() {
        return Behalf.ofTheService(() -> QuarkusTransaction.requiringNew().call(this::noted))
                < edition;
    }

    private int noted() {
        return OneColumn.of(database, NOTED, Integer.class).getSingleResult();
    }
}
