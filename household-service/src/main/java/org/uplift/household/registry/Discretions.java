package org.uplift.household.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.uplift.household.file.Discretion;
import org.uplift.household.file.HouseholdFile;
import org.uplift.platform.Time;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.identity.Roles;

/// Decides what of the files they may see a caller is shown.
@ApplicationScoped
public class Discretions {

    private final Caller caller;
    private final Clock clock;

    Discretions(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    public Discretion ofTheCaller() {
        return new Discretion(caller.isA(Roles.SENSITIVE_READER), today());
    }

    /// Of whoever may have handed a file on.
    public Discretion ofAnybody() {
        return new Discretion(false, today());
    }

    ShownFile shown(Household household) {
        return shown(FileVersion.of(household), household.file());
    }

    /// @param current what the file is now, which knows best who is a child
    ShownFile shown(FileVersion version, HouseholdFile current) {
        var discretion = ofTheCaller();
        var children = discretion.children(version.file(), current);
        return new ShownFile(version.version(), discretion.shown(version.file(), children));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Time.HERE);
    }
}
