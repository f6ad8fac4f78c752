package org.uplift.household.media;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.household.visits.PhotoBook;
import org.uplift.platform.database.Behalf;

/// Remembers every photo there is, whoever took it wherever: whether the photos of a visit are new,
/// for those who judge how far the visit can be believed. It tells ids and nothing else.
@ApplicationScoped
public class PhotoMemory implements PhotoBook {

    private static final int MOST = 20;

    private final Media media;
    private final Alike alike;

    PhotoMemory(Media media, Alike alike) {
        this.media = media;
        this.alike = alike;
    }

    /// A photo of a visit that had been there before, at another visit or at none.
    ///
    /// @param before the other photo, kept earlier
    /// @param visit it belongs to, if to any
    /// @param exact whether it is the same to the last bit, and not only to the eye
    public record Recurrence(UUID photo, UUID before, @Nullable UUID visit, boolean exact) {}

    @Override
    public boolean wereSeenBefore(UUID visit, Collection<UUID> photos) {
        return seenBefore(visit).stream().anyMatch(again -> photos.contains(again.photo()));
    }

    /// Of all photos and films of the visit that were kept until now.
    public List<Recurrence> seenBefore(UUID visit) {
        return Behalf.ofTheService(() ->
                QuarkusTransaction.requiringNew()
                        .call(() ->
                                media.of(About.VISIT, visit).stream()
                                        .flatMap(photo -> before(photo).stream())
                                        .toList()));
    }

    private List<Recurrence> before(Medium photo) {
        return alike.to(photo, MOST).stream()
                .filter(other -> !Objects.equals(other.subject(), photo.subject()))
                .filter(other -> other.keptAt().isBefore(photo.keptAt()))
                .map(other -> recurrence(photo, other))
                .toList();
    }

    private static Recurrence recurrence(Medium photo, Resemblance other) {
        var isOfVisit = other.about().equals(About.VISIT.word());
        return new Recurrence(
                photo.id(), other.medium(), isOfVisit ? other.subject() : null, other.exact());
    }
}
