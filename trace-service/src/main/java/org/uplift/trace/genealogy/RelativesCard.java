package org.uplift.trace.genealogy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.paging.Page;
import org.uplift.platform.paging.Place;
import org.uplift.trace.genealogy.Walk.Relative;

/// The things that a thing comes from or went into, the nearest first.
///
/// @param complete false where there is more than the steps that were taken
/// @param steps how many are taken at most
/// @param deeper there is more beyond the generations asked for
@JsonInclude(JsonInclude.Include.NON_NULL)
record RelativesCard(
        String item,
        @Nullable Instant at,
        boolean complete,
        int steps,
        boolean deeper,
        List<Relative> items,
        @Nullable String next) {

    private static final Comparator<Relative> NEAREST =
            Comparator.comparingInt(Relative::generation).thenComparing(Relative::item);

    static RelativesCard of(String item, Query query, Walk walk) {
        var all = walk.relatives();
        var wanted = all.stream().filter(it -> it.generation() <= query.depth()).toList();
        var start = query.after() == null ? new Relative("", 0) : place(query.after());
        var page =
                Page.of(
                        wanted.stream()
                                .filter(it -> NEAREST.compare(it, start) > 0)
                                .limit(query.limit() + 1L)
                                .toList(),
                        query.limit(),
                        it -> it.generation() + " " + it.item());
        return new RelativesCard(
                item,
                query.at(),
                walk.isWhole(),
                Genealogy.MOST_STEPS,
                wanted.size() < all.size(),
                page.items(),
                page.next());
    }

    private static Relative place(String next) {
        return Place.seek(
                next,
                text -> {
                    var parts = text.split(" ", 2);
                    if (parts.length < 2) {
                        throw new IllegalArgumentException("No place of ours");
                    }
                    return new Relative(parts[1], Integer.parseInt(parts[0]));
                });
    }
}
