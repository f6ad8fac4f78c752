package org.uplift.analytics.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/// The divisions that have a name.
@ApplicationScoped
class Places {

    private static final String NAMED = "select code, name, level from division where code = ?";
    private static final String CHILDREN =
            "select code, name, level from division where parent = ?";

    private final Lookup lookup;

    Places(Lookup lookup) {
        this.lookup = lookup;
    }

    Optional<Place> find(String division) {
        return lookup.find(NAMED, Place::of, List.of(division)).stream().findFirst();
    }

    List<Place> in(String division) {
        return lookup.find(CHILDREN, Place::of, List.of(division));
    }
}
