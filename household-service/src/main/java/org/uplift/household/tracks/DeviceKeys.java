package org.uplift.household.tracks;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class DeviceKeys implements PanacheRepositoryBase<DeviceKey, UUID> {

    List<DeviceKey> of(String subject, UUID after, int limit) {
        return find("subject = ?1 and id > ?2 order by id", subject, after).page(0, limit).list();
    }
}
