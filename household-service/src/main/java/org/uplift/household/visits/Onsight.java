package org.uplift.household.visits;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.uplift.household.evidence.Doubt;
import org.uplift.household.evidence.Home;
import org.uplift.household.evidence.Observation;
import org.uplift.household.registry.Household;
import org.uplift.household.tracks.Tracks.Kept;

/// Gathers what is known of a visit.
@Singleton
class Onsight {

    private final Session database;
    private final List<PhotoBook> books;

    Onsight(Session database, @All List<PhotoBook> books) {
        this.database = database;
        this.books = books;
    }

    Observation of(Connection connection, Appraisal visit, Kept kept) throws SQLException {
        var known = new ArrayList<Doubt>();
        if (AppraisalRows.wasElsewhere(connection, visit)) {
            known.add(Doubt.TWO_PLACES);
        }
        if (books.stream().anyMatch(book -> book.wereSeenBefore(visit.visit(), visit.photos()))) {
            known.add(Doubt.PHOTO_SEEN_BEFORE);
        }
        if (Prints.isKnown(connection, visit, kept.track())) {
            known.add(Doubt.SAME_TRACK);
        }
        return new Observation(
                kept.track(),
                home(visit.household()),
                visit.time(),
                AppraisalRows.pauses(connection, visit),
                kept.skew(),
                visit.confirmed(),
                known);
    }

    private @Nullable Home home(UUID household) {
        var place = database.find(Household.class, household).file().place();
        return place == null ? null : Home.of(place.latitude(), place.longitude());
    }
}
