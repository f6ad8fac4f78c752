package org.uplift.trace.balance;

import static java.util.Objects.requireNonNullElse;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.uplift.platform.Time;
import org.uplift.trace.capture.Stored;
import org.uplift.trace.capture.Thing;
import org.uplift.trace.gs1.Identifiers;

/// What one event says came of a lot or went of it.
record Posting(
        Account account, BigDecimal came, BigDecimal used, BigDecimal sold, String division) {

    private static final String SELLING = "https://ref.gs1.org/cbv/BizStep-retail_selling";
    private static final BigDecimal NOTHING = BigDecimal.ZERO;

    static Stream<Posting> of(Stored event) {
        return event.things().stream()
                .filter(thing -> thing.isKind() && thing.exact() != null)
                .flatMap(thing -> of(event, thing));
    }

    private static Stream<Posting> of(Stored event, Thing thing) {
        var lot = new Account(thing.uri(), requireNonNullElse(thing.dimension(), Account.PIECES));
        return switch (thing.role()) {
            case "output" -> Stream.of(came(event, lot, thing));
            case "input" -> Stream.of(used(event, lot, thing));
            case "epc" -> ofObject(event, lot, thing);
            default -> Stream.empty();
        };
    }

    private static Stream<Posting> ofObject(Stored event, Account lot, Thing thing) {
        if (!event.type().equals("ObjectEvent")) {
            return Stream.empty();
        }
        if (event.bizStep().equals(SELLING)) {
            return Stream.of(new Posting(lot, NOTHING, NOTHING, amount(thing), event.division()));
        }
        return switch (event.action()) {
            case "ADD" ->
                    Stream.concat(
                            Stream.of(came(event, lot, thing)),
                            plot(event, lot.unit()).map(plot -> used(event, plot, thing)));
            case "DELETE" -> Stream.of(used(event, lot, thing));
            default -> Stream.empty();
        };
    }

    /// The year of the plot that a harvest is of.
    private static Stream<Account> plot(Stored event, String unit) {
        var year = event.eventTime().atZone(Time.HERE).getYear();
        return Stream.of("bizLocation", "readPoint")
                .map(place -> event.event().path(place).path("id").asText())
                .filter(place -> !place.isEmpty() && unit.equals(Thing.KILOGRAM))
                .map(place -> Identifiers.canonicalIfAny(event.context().value(place)))
                .map(place -> Account.ofPlot(place, year))
                .limit(1);
    }

    private static Posting came(Stored event, Account lot, Thing thing) {
        return new Posting(lot, amount(thing), NOTHING, NOTHING, event.division());
    }

    private static Posting used(Stored event, Account lot, Thing thing) {
        return new Posting(lot, NOTHING, amount(thing), NOTHING, event.division());
    }

    private static BigDecimal amount(Thing thing) {
        return requireNonNullElse(thing.exact(), NOTHING);
    }

    Posting plus(Posting other) {
        return new Posting(
                account,
                came.add(other.came),
                used.add(other.used),
                sold.add(other.sold),
                division);
    }

    /// What it says no longer, since it was declared wrong.
    Posting undone() {
        return new Posting(account, came.negate(), used.negate(), sold.negate(), division);
    }
}
