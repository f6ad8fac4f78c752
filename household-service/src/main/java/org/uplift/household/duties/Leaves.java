package org.uplift.household.duties;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

@ApplicationScoped
class Leaves implements PanacheRepositoryBase<Leave, UUID> {

    List<Leave> of(Collection<String> subjects) {
        return list("subject in ?1", subjects);
    }

    /// Who stands in for somebody of these, today or later.
    List<String> standIns(Collection<String> subjects, LocalDate today) {
        return find("subject in ?1 and until > ?2 and standIn is not null", subjects, today)
                .stream()
                .flatMap(leave -> Stream.ofNullable(leave.form().standIn()))
                .distinct()
                .toList();
    }
}
