package org.uplift.household.tasks;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class Dispatches implements PanacheRepositoryBase<Dispatch, UUID> {}
