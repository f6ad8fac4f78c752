package org.uplift.ruin.tower;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.UUID;

class Towers implements PanacheRepositoryBase<Tower, UUID> {}
