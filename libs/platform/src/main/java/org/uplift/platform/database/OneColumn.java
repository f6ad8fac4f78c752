package org.uplift.platform.database;

import jakarta.persistence.EntityManager;
import org.hibernate.query.NativeQuery;

/// A query in SQL for one column of a plain kind, whose plan is made once.
///
/// Hibernate 7.2 knows a plan by what it is to become, and does not know a plain class again:
/// `createNativeQuery` for `String.class` is planned anew each time, and searched for among all the
/// plans that were made before. A column with a name it knows again.
public final class OneColumn {

    private OneColumn() {}

    /// @param query without an end of its own, as a subquery is
    /// @param kind String, Integer, Boolean and the like
    @SuppressWarnings("unchecked")
    public static <T> NativeQuery<T> of(EntityManager database, String query, Class<T> kind) {
        return database.createNativeQuery("select value from (%s) as one (value)".formatted(query))
                .unwrap(NativeQuery.class)
                .addScalar("value", kind);
    }
}
