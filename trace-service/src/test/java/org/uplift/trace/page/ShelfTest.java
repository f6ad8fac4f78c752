package org.uplift.trace.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ShelfTest {

    private final Shelf shelf = new Shelf(2);

    @Test
    void keepsAPageUntilSomethingItIsAboutChanges() {
        shelf.keep("zh/a", about("a", "orchard"), shelf.turn());
        shelf.keep("en/a", about("a", "orchard"), shelf.turn());

        shelf.forget(Set.of("elsewhere"));
        assertThat(shelf.find("zh/a")).isPresent();
        shelf.forget(Set.of("orchard"));

        assertThat(shelf.find("zh/a")).isEmpty();
        assertThat(shelf.find("en/a")).isEmpty();
    }

    @Test
    void keepsNoPageThatWasMadeWhileItChanged() {
        var before = shelf.turn();
        shelf.forget(Set.of("b"));
        shelf.keep("zh/a", about("a"), before);
        shelf.keep("zh/b", about("b"), before);

        assertThat(shelf.find("zh/a")).isPresent();
        assertThat(shelf.find("zh/b")).isEmpty();

        var longAgo = shelf.turn();
        shelf.clear();
        shelf.keep("zh/c", about("c"), longAgo);
        assertThat(shelf.find("zh/c")).isEmpty();
    }

    @Test
    void letsThoseGoThatNobodyWanted() {
        shelf.keep("a", about("a"), shelf.turn());
        shelf.keep("b", about("b"), shelf.turn());
        assertThat(shelf.find("a")).isPresent();
        shelf.keep("c", about("c"), shelf.turn());

        assertThat(shelf.find("b")).isEmpty();
        assertThat(shelf.find("a")).isPresent();
        assertThat(shelf.find("c")).isPresent();
    }

    private static Print about(String... things) {
        return new Print(true, "", new byte[0], new byte[0], "", Set.of(things));
    }
}
