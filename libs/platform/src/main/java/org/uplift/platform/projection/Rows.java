package org.uplift.platform.projection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.google.errorprone.annotations.CompileTimeConstant;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import org.hibernate.Session;
import org.uplift.platform.database.OneColumn;

/// Rows of a projection as records, both ways as JSON: a column is a component in snake case. A
/// whole poll's rows are one parameter of one statement.
///
/// SQL is a constant of the program; Error Prone sees to it.
@ApplicationScoped
public class Rows {

    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .addModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
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

    /// @param statement that draws `:row` through `json_populate_record`
    /// @return whether it took the row: one `on conflict do nothing` may leave it
    public boolean enter(@CompileTimeConstant String statement, Object row) {
        return database.createNativeMutationQuery(statement)
                        .setParameter("row", text(row))
                        .executeUpdate()
                == 1;
    }

    /// @return how many rows it changed
    public int change(@CompileTimeConstant String statement, Map<String, ?> values) {
        var change = database.createNativeMutationQuery(statement);
        values.forEach(change::setParameter);
        return change.executeUpdate();
    }

    /// @param query whose columns are the kind's components
    public <T> Question<T> ask(Class<T> kind, @CompileTimeConstant String query) {
        return new Question<>(
                OneColumn.of(
                        database,
                        "select cast(to_json(row) as text) from (%s) row".formatted(query),
                        String.class),
                json -> read(json, kind));
    }

    public void truncate(@CompileTimeConstant String tables) {
        var _ = database.createNativeMutationQuery("truncate " + tables).executeUpdate();
    }

    private static String text(Object rows) {
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
