package org.uplift.household.spotchecks;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.problem.Rejected;
import org.uplift.platform.problem.Violation;

/// A draw, announced first and drawn later.
///
/// ```
///   announced ──seed──▶ drawn
/// ```
@Entity
class SpotCheck {

    @Id private UUID id;
    private String division;
    private String filter;
    private int size;
    private String commitment;
    private UUID[] population;
    private String populationHash;
    private String announcedBy;
    private Instant announcedAt;
    private @Nullable String seed;
    private UUID @Nullable [] drawn;
    private @Nullable Instant drawnAt;
    @Version private long version;

    @SuppressWarnings("NullAway.Init")
    protected SpotCheck() {}

    /// @param population in the order of ids
    SpotCheck(UUID id, Announcement announcement, List<UUID> population, String by, Instant at) {
        this.id = id;
        this.division = announcement.division();
        this.filter = announcement.filter().toString();
        this.size = announcement.size();
        this.commitment = announcement.commitment();
        this.population = population.toArray(UUID[]::new);
        this.populationHash = Draw.hash(population);
        this.announcedBy = by;
        this.announcedAt = at;
    }

    boolean isAs(Announcement announcement) {
        return filter.equals(announcement.filter().toString())
                && size == announcement.size()
                && commitment.equals(announcement.commitment());
    }

    /// @return whether it is drawn now, and was not before
    boolean draw(String opened, Instant at) {
        if (!Draw.hash(opened).equals(commitment)) {
            throw new Rejected(
                    "The draw was announced with the hash of another seed",
                    List.of(
                            new Violation(
                                    "seed", "another-seed", "is not the one that was announced")));
        }
        if (drawn != null) {
            return false;
        }
        seed = opened;
        drawn = Draw.of(List.of(population), opened, size).toArray(UUID[]::new);
        drawnAt = at;
        return true;
    }

    String division() {
        return division;
    }

    List<UUID> population() {
        return List.of(population);
    }

    List<UUID> drawn() {
        return drawn == null ? List.of() : List.of(drawn);
    }

    SpotCheckCard card() {
        return new SpotCheckCard(
                id,
                division,
                size,
                population.length,
                populationHash,
                commitment,
                announcedBy,
                announcedAt,
                seed,
                drawnAt,
                drawn());
    }
}
