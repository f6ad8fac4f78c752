package org.uplift.trace.step;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/// Where things are done.
@ApplicationScoped
public class Sites {

    private final TradeSettings settings;

    Sites(TradeSettings settings) {
        this.settings = settings;
    }

    /// @param gln the trade's own where nobody says
    public String link(@Nullable String gln) {
        return Link.site(gln == null ? settings.gln() : gln);
    }

    /// @param code under the trade's own number
    public String plot(String code) {
        return Link.plot(settings.gln(), code);
    }
}
