package org.uplift.platform.room;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.paging.Listing;
import org.uplift.platform.paging.Page;
import org.uplift.platform.paging.Place;
import org.uplift.platform.problem.NotFound;
import org.uplift.platform.sheets.SheetWriter;
import org.uplift.platform.sheets.Tabular;

/// A list of lamps, as long as one likes, that may break off in the middle.
@Path("/v1/room/roll")
class RollResource {

    @GET
    @Produces({APPLICATION_JSON, SheetWriter.CSV, SheetWriter.XLSX})
    @Operation(operationId = "listRoll")
    public Listing<Entry> roll(
            @RestQuery @DefaultValue("0") int entries,
            @RestQuery @DefaultValue("1000000") int breaking,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("2") @Positive int limit) {
        return Listing.of(after, limit, (place, most) -> page(entries, breaking, place, most));
    }

    @GET
    @Path("/entries")
    @Produces({APPLICATION_JSON, SheetWriter.CSV, SheetWriter.XLSX})
    @Operation(operationId = "listEntries")
    public Collection<Entry> entries(@RestQuery @DefaultValue("0") @Min(0) @Max(500) int entries) {
        return IntStream.range(0, entries).mapToObj(Entry::of).toList();
    }

    @GET
    @Path("/counts/{room}")
    @Produces({APPLICATION_JSON, SheetWriter.CSV, SheetWriter.XLSX})
    @Operation(operationId = "countRoll")
    public Counts counts(@RestPath int room) {
        return new Counts(
                List.of(
                        new Shelf("=top", Map.of("red", 2), List.of(new Lit("day", 1))),
                        new Shelf("low", Map.of(), List.of(new Lit("night", 3))),
                        new Shelf("", Map.of(), List.of())));
    }

    private static Page<Entry> page(int entries, int breaking, @Nullable String place, int limit) {
        var first = place == null ? 0 : Place.seek(place, Integer::parseInt) + 1;
        if (first > breaking) {
            throw new NotFound("entry", first);
        }
        var found =
                IntStream.range(first, Math.min(entries, first + limit + 1))
                        .mapToObj(Entry::of)
                        .toList();
        return Page.of(found, limit, entry -> Integer.toString(entry.number()));
    }

    record Counts(List<Shelf> shelves) implements Tabular {

        @Override
        public List<Shelf> rows() {
            return shelves;
        }
    }

    record Shelf(String name, Map<String, Integer> colours, List<Lit> lit) {}

    record Lit(String when, int lamps) {}

    record Entry(
            int number, String name, Lamp lamp, List<String> colours, @Nullable LocalDate lit) {

        static Entry of(int number) {
            return new Entry(
                    number,
                    "=1+" + number,
                    new Lamp(number * 0.5, number % 2 == 0),
                    List.of("red", "green"),
                    number == 0 ? LocalDate.of(2017, 3, 1) : null);
        }

        record Lamp(double watts, boolean on) {}
    }
}
