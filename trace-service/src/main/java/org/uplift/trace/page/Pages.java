package org.uplift.trace.page;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
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
    public CompletionStage<Print> of(DigitalLink link, Words words) {
        return freshness.catchUp(shelf).thenCompose(_ -> found(link, words));
    }

    /// What is known of a thing, for a machine.
    public CompletionStage<Sight> seen(DigitalLink link) {
        return CompletableFuture.supplyAsync(() -> sight(link), workers());
    }

    /// The same, at once.
    public Sight sight(DigitalLink link) {
        return sights.of(link);
    }

    private CompletionStage<Print> found(DigitalLink link, Words words) {
        var name = words.tag() + link.path();
        var turn = shelf.turn();
        return shelf.find(name)
                .map(CompletableFuture::completedFuture)
                .orElseGet(() ->
                        CompletableFuture.supplyAsync(
                                () -> {
                                    var print = print(link, words);
                                    shelf.keep(name, print, turn);
                                    return print;
                                },
                                workers()));
    }

    /// Who may wait for the database.
    private static Executor workers() {
        return Infrastructure.getDefaultWorkerPool();
    }

    private Print print(DigitalLink link, Words words) {
        var sight = sights.of(link);
        return Print.of(template.data("page", Leaflet.of(sight, words)).render(), sight);
    }
}
