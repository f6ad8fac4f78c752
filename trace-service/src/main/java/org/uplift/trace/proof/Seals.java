package org.uplift.trace.proof;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.uplift.trace.database.Database;

/// The chain and the days that are closed.
@ApplicationScoped
class Seals {

    static final int BLOCK = 1_024;

    private static final String HEAD = "select * from epcis_seal order by seq desc limit 1";
    private static final String ADD =
            """
            insert into epcis_seal (seq, day, leaf, chain)
            select seq, cast(day as date), decode(leaf, 'hex'), decode(chain, 'hex')
            from unnest(cast(? as bigint[]), cast(? as text[]), cast(? as text[]),
                cast(? as text[])) as sealed (seq, day, leaf, chain)
            """;
    private static final String OPEN =
            """
            select distinct day from epcis_seal
            where day > coalesce((select max(day) from epcis_day), '-infinity') and day < ?
            order by day
            """;
    private static final String OF_DAY = "select * from epcis_seal where day = ? order by seq";
    private static final String OF_BLOCK =
            "select * from epcis_seal where day = ? and seq >= ? order by seq limit ?";
    private static final String ADD_BLOCK =
            "insert into epcis_block (day, number, first, root) values (?, ?, ?, ?)";
    private static final String BLOCKS =
            "select root from epcis_block where day = ? order by number";
    private static final String BLOCK_OF =
            """
            select number, first from epcis_block where day = ? and first <= ?
            order by first desc limit 1
            """;
    private static final String ADD_DAY =
            """
            insert into epcis_day (day, events, root, chain, closed_at) values (?, ?, ?, ?, ?)
            """;
    private static final String DAY = "select * from epcis_day where day = ?";
    private static final String DAYS =
            "select * from epcis_day where day <= ? order by day desc limit ?";
    private static final String LAST_DAY = "select day from epcis_day order by day desc limit 1";
    private static final String OF_EVENT =
            "select s.* from epcis_seal s join epcis_event e on e.seq = s.seq where "
                    + Content.OF_ID
                    + " order by s.seq limit 100";

    private final Database database;

    Seals(Database database) {
        this.database = database;
    }

    Seal head() {
        return database.ask(HEAD, Seal::of).stream().findFirst().orElse(Seal.BEGINNING);
    }

    void add(List<Seal> sealed) {
        var _ =
                database.change(
                        ADD,
                        sealed.stream().map(Seal::seq).toArray(Long[]::new),
                        texts(sealed, it -> it.day().toString()),
                        texts(sealed, it -> Hash.hex(it.leaf())),
                        texts(sealed, it -> Hash.hex(it.chain())));
    }

    private static String[] texts(List<Seal> sealed, Function<Seal, String> text) {
        return sealed.stream().map(text).toArray(String[]::new);
    }

    /// Days that are over and not closed.
    List<LocalDate> open(LocalDate today) {
        return database.ask(OPEN, row -> row.getObject(1, LocalDate.class), today);
    }

    List<Seal> of(LocalDate day) {
        return database.ask(OF_DAY, Seal::of, day);
    }

    List<Seal> block(LocalDate day, long first) {
        return database.ask(OF_BLOCK, Seal::of, day, first, BLOCK);
    }

    void addBlock(LocalDate day, int number, long first, byte[] root) {
        var _ = database.change(ADD_BLOCK, day, number, first, root);
    }

    List<byte[]> blocks(LocalDate day) {
        return database.ask(BLOCKS, row -> row.getBytes(1), day);
    }

    Optional<Block> blockOf(Seal seal) {
        return database
                .ask(
                        BLOCK_OF,
                        row -> new Block(row.getInt(1), row.getLong(2)),
                        seal.day(),
                        seal.seq())
                .stream()
                .findFirst();
    }

    void close(LocalDate day, long events, byte[] root, byte[] chain, Instant now) {
        var _ = database.change(ADD_DAY, day, events, root, chain, now);
    }

    Optional<DayRoot> closed(LocalDate day) {
        return database.ask(DAY, DayRoot::of, day).stream().findFirst();
    }

    /// The latest first.
    List<DayRoot> closed(LocalDate until, int most) {
        return database.ask(DAYS, DayRoot::of, until, most);
    }

    Optional<LocalDate> lastClosed() {
        return database.ask(LAST_DAY, row -> row.getObject(1, LocalDate.class)).stream()
                .findFirst();
    }

    List<Seal> of(String eventId) {
        return database.ask(OF_EVENT, Seal::of, eventId, eventId);
    }

    /// @param first number in it
    record Block(int number, long first) {}
}
