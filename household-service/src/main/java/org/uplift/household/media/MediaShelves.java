package org.uplift.household.media;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import org.uplift.household.retention.Shelf;

/// What of media is not kept for ever, each kind of evidence as long as it is decided; and uploads
/// that nobody went on with.
class MediaShelves {

    private static final String MEDIA =
            "delete from medium where id in (select id from medium"
                    + " where kept_at < ? and about = ? order by kept_at limit 200)";
    private static final String UPLOADS =
            "delete from upload where id in (select id from upload"
                    + " where begun_at < ? and about = ? order by begun_at limit 200)";

    @Produces
    @Singleton
    Shelf ofVisits() {
        return new Rows(About.VISIT.retention(), MEDIA, About.VISIT);
    }

    @Produces
    @Singleton
    Shelf ofNeeds() {
        return new Rows(About.NEED.retention(), MEDIA, About.NEED);
    }

    @Produces
    @Singleton
    Shelf ofHouses() {
        return new Rows(About.HOUSE.retention(), MEDIA, About.HOUSE);
    }

    @Produces
    @Singleton
    Shelf ofUploads() {
        return new Unfinished();
    }

    private record Rows(String kind, String delete, About about) implements Shelf {

        @Override
        public int clear(Connection connection, Instant before) throws SQLException {
            try (var statement = connection.prepareStatement(delete)) {
                statement.setObject(1, before.atOffset(ZoneOffset.UTC));
                statement.setString(2, about.word());
                return statement.executeUpdate();
            }
        }
    }

    private record Unfinished() implements Shelf {

        @Override
        public String kind() {
            return "uploads";
        }

        @Override
        public int clear(Connection connection, Instant before) throws SQLException {
            var cleared = 0;
            for (var about : About.values()) {
                cleared += new Rows(kind(), UPLOADS, about).clear(connection, before);
            }
            return cleared;
        }
    }
}
