package org.uplift.platform.audit;

import jakarta.enterprise.context.RequestScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.identity.Roles;

/// What a request is for: as it says, else what the caller's role ordinarily does.
@RequestScoped
class Purpose {

    private static final String USUAL = "verification";

    private static final Map<String, String> ORDINARY_WORK = new LinkedHashMap<>();

    static {
        ORDINARY_WORK.put(Roles.VILLAGE_CADRE, "visit");
        ORDINARY_WORK.put(Roles.HELPER, "assistance");
        ORDINARY_WORK.put(Roles.AUDITOR, "inspection");
    }

    private final Caller caller;
    private @Nullable String stated;

    Purpose(Caller caller) {
        this.caller = caller;
    }

    void state(String code) {
        stated = code;
    }

    boolean isStated() {
        return stated != null;
    }

    String code() {
        if (stated != null) {
            return stated;
        }
        return ORDINARY_WORK.entrySet().stream()
                .filter(work -> caller.isA(work.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(USUAL);
    }
}
