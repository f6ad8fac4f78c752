package org.uplift.household.spotchecks;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class SpotChecks implements PanacheRepositoryBase<SpotCheck, UUID> {}
