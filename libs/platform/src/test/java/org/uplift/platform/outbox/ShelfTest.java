package org.uplift.platform.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ShelfTest {

    private Storeroom room;
    private Connection one;
    private Connection another;
    private Connection reader;
    private Shelf shelf;

    @BeforeEach
    void open() throws SQLException {
        room = Storeroom.open();
        one = room.writer();
        another = room.writer();
        reader = room.session();
        shelf = new Shelf(reader, 2);
    }

    @AfterEach
    void close() throws SQLException {
        one.close();
        another.close();
        reader.close();
    }

    @Test
    void handsOutEachRowOnceEvenBeforeItIsDeleted() throws SQLException {
        put(one, "1", "2", "3");
        one.commit();

        assertThat(take()).containsExactly("1", "2");
        assertThat(take()).containsExactly("3");
        assertThat(take()).isEmpty();
    }

    @Test
    void bringsWhatWasWrittenEarlierAndCommittedLate() throws SQLException {
        put(one, "late");
        put(another, "early");
        another.commit();
        assertThat(take()).containsExactly("early");

        one.commit();

        assertThat(take()).containsExactly("late");
        assertThat(take()).isEmpty();
    }

    @Test
    void bringsWhatIsLateBeforeWhatIsNew() throws SQLException {
        put(one, "late 1", "late 2", "late 3", "late 4", "late 5");
        put(another, "early");
        another.commit();
        assertThat(take()).containsExactly("early");

        one.commit();
        put(another, "new");
        another.commit();

        assertThat(take()).containsExactly("late 1", "late 2");
        assertThat(take()).containsExactly("late 3", "late 4");
        assertThat(take()).containsExactly("late 5");
        assertThat(take()).containsExactly("new");
        assertThat(take()).isEmpty();
    }

    @Test
    void forgetsNobodyWhileItReadsALatePage() throws SQLException {
        put(one, "later still");
        put(another, "late 1", "late 2", "late 3");
        try (var third = room.writer()) {
            put(third, "early");
            third.commit();
        }
        assertThat(take()).containsExactly("early");

        another.commit();
        assertThat(take()).containsExactly("late 1", "late 2");
        one.commit();

        assertThat(take()).containsExactly("late 3");
        assertThat(take()).containsExactly("later still");
        assertThat(take()).isEmpty();
    }

    @Test
    void neverHandsOutWhatWasRolledBack() throws SQLException {
        put(one, "taken back");
        put(another, "kept");
        another.commit();
        one.rollback();
        put(one, "marker");
        one.commit();

        assertThat(take()).containsExactly("kept", "marker");
    }

    @Test
    void deletesWhatItIsToldAndNothingElse() throws SQLException {
        put(one, "1", "2", "3");
        one.commit();

        shelf.clear(shelf.take());

        shelf.startOver();
        assertThat(take()).containsExactly("3");
    }

    private void put(Connection writer, String... payloads) throws SQLException {
        for (var payload : payloads) {
            room.put(writer, "key", payload);
        }
    }

    private List<String> take() throws SQLException {
        return shelf.take().stream().map(parcel -> new String(parcel.payload(), UTF_8)).toList();
    }
}
