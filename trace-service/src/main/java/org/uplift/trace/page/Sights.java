package org.uplift.trace.page;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.uplift.platform.database.Behalf;
import org.uplift.trace.genealogy.Genealogy;
import org.uplift.trace.gs1.DigitalLink;
import org.uplift.trace.page.Holders.Stay;
import org.uplift.trace.place.PlaceNames;
import org.uplift.trace.recall.RecallBoard;
import org.uplift.trace.sensor.ColdChain;
import org.uplift.trace.sensor.ColdPoint;

/// Looks things up for whoever scans them. Nobody's scope is asked: what is shown is public.
@ApplicationScoped
class Sights {

    private final Ways ways;
    private final Origins origins;
    private final Proofs proofs;
    private final Genealogy genealogy;
    private final RecallBoard recalls;
    private final PlaceNames places;
    private final Holders holders;
    private final ColdChain coldChain;

    Sights(
            Ways ways,
            Origins origins,
            Proofs proofs,
            Genealogy genealogy,
            RecallBoard recalls,
            PlaceNames places,
            Holders holders,
            ColdChain coldChain) {
        this.ways = ways;
        this.origins = origins;
        this.proofs = proofs;
        this.genealogy = genealogy;
        this.recalls = recalls;
        this.places = places;
        this.holders = holders;
        this.coldChain = coldChain;
    }

    Sight of(DigitalLink link) {
        return Behalf.ofTheService(() -> QuarkusTransaction.requiringNew().call(() -> look(link)));
    }

    private Sight look(DigitalLink link) {
        var way = ways.of(link.things());
        var names = new HashMap<String, String>();
        var stops = Stop.along(way, code -> names.computeIfAbsent(code, places::of));
        var growers = origins.of(way, genealogy.madeOf(link.canonical()));
        var about = new HashSet<>(way.things());
        growers.forEach(origin -> about.add(origin.grower().householdId().toString()));
        var stays = holders.of(link.things(), way);
        stays.forEach(stay -> about.add(stay.asset()));
        return new Sight(
                link,
                way.division(),
                origins.product(way).orElse(null),
                recalls.warning(link.things()).orElse(null),
                stops,
                Cold.along(way, measured(stays)),
                growers,
                proofs.of(way, growers),
                about);
    }

    private List<ColdPoint> measured(List<Stay> stays) {
        return stays.stream()
                .flatMap(stay ->
                        coldChain.temperatures(stay.asset(), stay.since(), stay.until()).stream())
                .toList();
    }
}
