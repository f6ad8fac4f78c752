package org.uplift.analytics.statistics;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/// Answers already given. Each stands for as long as no other sums are entered or shown, and no
/// longer than names of divisions may be out of date.
@ApplicationScoped
class Answers {

    private static final String ENTERED =
            """
            select generation, partition, next from sums_position
            where generation = (select id from shown_generation) order by partition\
            """;

    private static final Duration NAMES_MAY_BE_OLD = Duration.ofSeconds(10);
    private static final int MOST_GROUPS = 100_000;

    private final Lookup lookup;
    private final Cache<Question, Given> given =
            Caffeine.newBuilder()
                    .expireAfterWrite(NAMES_MAY_BE_OLD)
                    .maximumWeight(MOST_GROUPS)
                    .weigher((Question _, Given kept) -> kept.answer().page().size())
                    .build();

    Answers(Lookup lookup) {
        this.lookup = lookup;
    }

    /// @param when how far the sums of each partition had been entered at least
    private record Given(List<Position> when, Answer answer) {}

    private record Position(int generation, int partition, long next) {}

    Answer of(Question question, Supplier<Answer> composing) {
        var now = entered();
        var known = given.getIfPresent(question);
        if (known != null && known.when().equals(now)) {
            return known.answer();
        }
        var answer = composing.get();
        given.put(question, new Given(now, answer));
        return answer;
    }

    private List<Position> entered() {
        return lookup.find(
                ENTERED,
                row -> new Position(row.getInt(1), row.getInt(2), row.getLong(3)),
                List.of());
    }
}
