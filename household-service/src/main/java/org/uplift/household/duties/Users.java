package org.uplift.household.duties;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.uplift.platform.identity.DivisionScope;
import org.uplift.platform.problem.NotFound;

@ApplicationScoped
class Users implements PanacheRepositoryBase<User, String> {

    private static final String WITHIN =
            """
            division >= ?1 and division < ?2 and (division > ?3 or division = ?3 and subject > ?4)
            order by division, subject\
            """;

    User get(String subject) {
        return findByIdOptional(subject).orElseThrow(() -> new NotFound("user", subject));
    }

    /// In the order of divisions, from a place on.
    List<User> within(DivisionScope scope, String division, String subject, int limit) {
        return find(WITHIN, scope.from(), scope.until(), division, subject).page(0, limit).list();
    }

    List<User> of(Collection<String> subjects) {
        return list("subject in ?1", subjects);
    }
}
