package org.uplift.trace.page;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import org.uplift.trace.gs1.DigitalLink;

/// The pages about things, for whoever scans them.
@ApplicationScoped
public class Pages {

    private static final int MOST = 20_000;

    private final Sights sights;
    private final Freshness freshness;
    private final Template template;
    private final Shelf shelf = new Shelf(MOST);

    Pages(Sights sights, Freshness freshness, @Location("page.html") Template template) {
        this.sights = sights;
        this.freshness = freshness;
        this.template = template;
    }

    /// As it is now: kept since it was made, or made anew.
    public Print of(DigitalLink link, Words words) {
        freshness.catchUp(shelf);
        var name = words.tag() + link.path();
        var turn = shelf.turn();
        return shelf.find(name)
                .orElseGet(() -> {
                    var print = print(link, words);
                    shelf.keep(name, print, turn);
                    return print;
                });
    }

    /// The same for a machine.
    public Sight sight(DigitalLink link) {
        return sights.of(link);
    }

    private Print print(DigitalLink link, Words words) {
        var sight = sights.of(link);
        return Print.of(template.data("page", Leaflet.of(sight, words)).render(), sight);
    }
}
