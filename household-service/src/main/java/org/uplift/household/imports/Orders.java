package org.uplift.household.imports;

import static org.uplift.household.imports.Database.update;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.uplift.platform.audit.AuditLog;
import org.uplift.platform.audit.Occasion;

/// Who asked for an import to be committed, and how: the audit of all that it does names them, long
/// after their request was answered.
@ApplicationScoped
class Orders {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String NOTE =
            """
            insert into import_order (import_id, occasion) values (?, ?::jsonb)
            on conflict (import_id) do update set occasion = excluded.occasion\
            """;

    private static final String FIND = "select occasion from import_order where import_id = ?";

    private final AuditLog audit;

    Orders(AuditLog audit) {
        this.audit = audit;
    }

    void note(Connection connection, UUID id) throws SQLException {
        try {
            var occasion = JSON.writeValueAsString(audit.occasion().during("import:" + id));
            var _ = update(connection, NOTE, id, occasion);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    Occasion occasion(Connection connection, Import one) throws SQLException {
        try (var find = connection.prepareStatement(FIND)) {
            find.setObject(1, one.id());
            var found = find.executeQuery();
            return found.next() ? JSON.readValue(found.getString(1), Occasion.class) : unnoted(one);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /// One that was being committed before orders were noted.
    private static Occasion unnoted(Import one) {
        return new Occasion(
                one.maker(), "", "", "import:" + one.id(), "verification", false, null, null, null);
    }
}
