package org.uplift.household.duties;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Duties implements PanacheRepositoryBase<Duty, UUID> {

    List<Duty> of(Collection<String> subjects) {
        return list("subject in ?1", subjects);
    }

    List<Duty> of(User user) {
        return of(List.of(user.subject()));
    }
}
