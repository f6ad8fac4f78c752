package org.uplift.platform.projection;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.identity.DivisionScope;
import org.uplift.platform.paging.Key;

/// A query for rows, being given its values.
public final class Question<T> {

    private final NativeQuery<String> query;
    private final Function<String, T> row;

    Question(NativeQuery<String> query, Function<String, T> row) {
        this.query = query;
        this.row = row;
    }

    public Question<T> with(String name, @Nullable Object value) {
        return new Question<>(query.setParameter(name, value), row);
    }

    /// Gives `:from` and `:until`.
    public Question<T> in(DivisionScope scope) {
        return with("from", scope.from()).with("until", scope.until());
    }

    /// Gives `:division` and `:id1`, `:id2` … of the place to go on after.
    public Question<T> after(Key key) {
        var placed = with("division", key.division());
        for (var i = 0; i < key.ids().size(); i++) {
            placed = placed.with("id" + (i + 1), key.ids().get(i));
        }
        return placed;
    }

    public List<T> list() {
        return query.getResultList().stream().map(row).toList();
    }

    public Optional<T> first() {
        return list().stream().findFirst();
    }
}
