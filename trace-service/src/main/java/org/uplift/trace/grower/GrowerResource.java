package org.uplift.trace.grower;

import static org.uplift.platform.identity.Roles.AUDITOR;
import static org.uplift.platform.identity.Roles.COUNTY_OFFICER;
import static org.uplift.platform.identity.Roles.TOWNSHIP_OFFICER;
import static org.uplift.platform.identity.Roles.VILLAGE_CADRE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.paging.Key;
import org.uplift.platform.paging.Page;

@Path("/v1/growers")
@RolesAllowed({COUNTY_OFFICER, TOWNSHIP_OFFICER, VILLAGE_CADRE, AUDITOR})
class GrowerResource {

    private static final String DIVISION = "[0-9]{12}";

    private final GrowerRoll roll;

    GrowerResource(GrowerRoll roll) {
        this.roll = roll;
    }

    /// @param fromMu the smallest orchard wanted
    /// @param untilMu the first orchard too large
    @GET
    public Page<GrowerCard> page(
            @RestQuery @Pattern(regexp = DIVISION) @Nullable String division,
            @RestQuery @PositiveOrZero @Max(1000) @Nullable BigDecimal fromMu,
            @RestQuery @PositiveOrZero @Max(1000) @Nullable BigDecimal untilMu,
            @RestQuery @Nullable Boolean cooperative,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(500) int limit) {
        var wish = new Wish(fromMu, untilMu, cooperative);
        return roll.page(division, wish, Key.after(after, 1), limit).map(GrowerCard::of);
    }

    @GET
    @Path("/{householdId}")
    public GrowerCard grower(@RestPath UUID householdId) {
        return GrowerCard.of(roll.get(householdId));
    }

    @GET
    @Path("/summary")
    public GrowerSummary summary(@RestQuery @Pattern(regexp = DIVISION) @Nullable String division) {
        return roll.summary(division);
    }
}
