package org.uplift.local.opening;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.uplift.local.county.County;
import org.uplift.local.ground.Folder;
import org.uplift.local.ground.Patience;
import org.uplift.local.ground.Port;
import org.uplift.local.ground.Ports;
import org.uplift.local.ground.Terminal;
import org.uplift.local.ground.Trouble;
import org.uplift.local.identity.DemoTokens;

/// `./uplift demo kiwi`: a season of 495 growers of Xiuwen's villages, from the orchards to the
/// boxes, through the public API. Said again it is the same season.
public record KiwiSeason(Folder folder, Ports ports, Terminal terminal) {

    static final int GROWERS = 495;

    private static final String DIVISION = "520123000000";
    private static final Duration LONGEST = Duration.ofMinutes(5);

    public void run() {
        var tokens = new DemoTokens(ports.url(Port.IDENTITY), folder.secrets());
        var officer = new Api(ports, tokens, "xiuwen");
        var divisions = new Divisions(new Api(ports, tokens, "operator"));
        if (!divisions.areThere()) {
            crew().timed("divisions", () -> "%,d loaded".formatted(divisions.load()));
        }
        bring(officer);
        var growers = growers(officer);
        grow(new Steps(officer), growers);
        crew().each("stories", growers, new KiwiStories(officer)::tell);
        var chilled = new ArrayList<String>();
        crew().timed("cold store", () -> new ColdStore(officer, ports).keep(growers, chilled));
        var box = season().box(growers.getFirst().village());
        terminal.line("\n  A box of this season: " + ports.url(Port.TRACE) + box);
        terminal.line("  One that was kept cold: " + ports.url(Port.TRACE) + chilled.getFirst());
    }

    /// Households enough for as many growers.
    private void bring(Api officer) {
        var shelf = new Shelf(folder.data().resolve("kiwi"), County.xiuwen().sized(1_350));
        if (!shelf.file().toFile().exists()) {
            crew().timed("county file", shelf::write);
        }
        var file = new CountyImport(officer, terminal, shelf.file(), DIVISION);
        if (!file.isCommitted() && file.isDue()) {
            crew().timed("check", file::check);
            crew().timed("import", () -> "%,d households".formatted(file.commit()));
        }
        crew().timed("growers known", () -> await(officer) + " in Xiuwen");
    }

    private static long await(Api officer) {
        var path = "/v1/growers/summary?division=" + DIVISION;
        var isSo =
                new Patience(LONGEST, Duration.ofMillis(250))
                        .until(() -> count(officer, path) >= GROWERS);
        if (!isSo) {
            throw new Trouble("Xiuwen has fewer than %d growers".formatted(GROWERS));
        }
        return count(officer, path);
    }

    private static long count(Api officer, String path) {
        return officer.get(Port.TRACE, path).path("growers").asLong();
    }

    /// As many of them as are wanted, spread over all villages.
    private static List<Orchardist> growers(Api officer) {
        var all = new ArrayList<Orchardist>();
        var next = "";
        do {
            var page = officer.get(Port.TRACE, "/v1/growers?limit=500&division=" + DIVISION + next);
            page.path("items").forEach(card -> all.add(Orchardist.of(card)));
            next = page.hasNonNull("next") ? "&after=" + page.path("next").asText() : "";
        } while (!next.isEmpty());
        return spread(all, GROWERS);
    }

    static <T> List<T> spread(List<T> all, int wanted) {
        return IntStream.range(0, wanted)
                .mapToObj(i -> all.get((int) ((long) i * all.size() / wanted)))
                .toList();
    }

    private void grow(Steps step, List<Orchardist> growers) {
        var villages =
                growers.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Orchardist::village, TreeMap::new, Collectors.toList()));
        var forms = new KiwiForms(season());
        step.put("/v1/products/" + KiwiNames.GTIN, KiwiForms.PRODUCT);
        crew().each("plots", growers, it -> plant(step, forms, it));
        crew().timed("harvest", () -> step.sheet("harvest", forms.harvests(growers)));
        crew().each("packing", List.copyOf(villages.entrySet()), it -> pack(step, forms, it));
        crew().timed("sales", () -> step.sheet("sale", new KiwiSales(season()).sheet(villages)));
    }

    private static void plant(Steps step, KiwiForms forms, Orchardist grower) {
        var plot = "/v1/plots/" + grower.id("plot");
        step.put(plot, KiwiForms.plot(grower));
        step.put(plot + "/treatments/" + grower.id("spraying"), forms.spraying());
    }

    private static void pack(
            Steps step, KiwiForms forms, Map.Entry<String, List<Orchardist>> village) {
        var code = village.getKey();
        var growers = village.getValue();
        var one = growers.getFirst();
        step.put("/v1/gradings/" + one.id("grading"), forms.grading(code, growers));
        step.put("/v1/packings/" + one.id("packing"), forms.packing(code, growers));
        step.put("/v1/lab-results/" + one.id("lab"), forms.labResult(code));
        step.put("/v1/pallets/" + KiwiNames.sscc(code), forms.pallet(code, growers));
        step.put("/v1/shipments/" + one.id("shipment"), forms.shipment(code));
    }

    private Season season() {
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        return Season.kept(folder.data().resolve("kiwi").resolve("season"), today);
    }

    private Crew crew() {
        return new Crew(terminal);
    }
}
