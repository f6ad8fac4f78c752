package org.uplift.platform.paging;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A list on its way out: one page of it as JSON; as a sheet all that follows, fetched page by page
/// so that no transaction lasts as long as the list.
public final class Listing<T> {

    private static final int AT_ONCE = 500;

    @JsonProperty private final List<T> items;
    @JsonProperty private final @Nullable String next;
    @JsonIgnore private final Pages<T> pages;

    private Listing(Page<T> page, Pages<T> pages) {
        this.items = page.items();
        this.next = page.next();
        this.pages = pages;
    }

    /// @param after where the page begins, as the page before gave it out; null for the beginning
    public static <T> Listing<T> of(@Nullable String after, int limit, Pages<T> pages) {
        return new Listing<>(pages.after(after, limit), pages);
    }

    /// Hands on the items of this page and of all behind it.
    public void forEach(Consumer<? super T> reader) {
        items.forEach(reader);
        var place = next;
        while (place != null) {
            var page = pages.after(place, AT_ONCE);
            page.items().forEach(reader);
            place = page.next();
        }
    }

    /// Where pages come from.
    @FunctionalInterface
    public interface Pages<T> {
        Page<T> after(@Nullable String place, int limit);
    }
}
