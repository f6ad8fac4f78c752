package org.uplift.platform.projection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.errorprone.annotations.CompileTimeConstant;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import org.hibernate.Session;

/// Rows of a projection as records, both ways as JSON: a column is a component in snake case. A
/// whole poll's rows are one parameter of one statement.
///
/// SQL is a constant of the program; Error Prone sees to it.
@ApplicationScoped
public class Rows {

    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .build();

    private final Session database;

    Rows(Session database) {
        this.database = database;
    }

    /// @param statement that draws `:rows` through `json_populate_recordset`
    public void write(@CompileTimeConstant String statement, Collection<?> rows) {
        if (!rows.isEmpty()) {
            var _ =
                    database.createNativeMutationQuery(statement)
                            .setParameter("rows", text(rows))
                            .executeUpdate();
        }
    }

    /// @param query whose columns are the kind's components
    public <T> Question<T> ask(Class<T> kind, @CompileTimeConstant String query) {
        return new Question<>(
                database.createNativeQuery(
                        "select cast(to_json(row) as text) from (%s) row".formatted(query),
                        String.class),
                json -> read(json, kind));
    }

    public void truncate(@CompileTimeConstant String tables) {
        var _ = database.createNativeMutationQuery("truncate " + tables).executeUpdate();
    }

    private static String text(Collection<?> rows) {
        try {
            return JSON.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not the rows of a table", e);
        }
    }

    private static <T> T read(String json, Class<T> kind) {
        try {
            return JSON.readValue(json, kind);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not a row of " + kind.getSimpleName(), e);
        }
    }
}
