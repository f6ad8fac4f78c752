package org.uplift.household.registry;

import java.util.UUID;
import org.uplift.household.file.FileForm;

/// A household that nobody has touched since it was registered: another one, once somebody has.
final class Fresh {

    private static final String FIRST = "\"0\"";

    private final String village;
    private UUID household = new UUID(0, 0);

    Fresh(String village) {
        this.village = village;
    }

    UUID household() {
        var now = Room.read(household);
        if (now.statusCode() != 200 || !FIRST.equals(now.header("ETag"))) {
            household = Room.registered(FileForm.ofThree().with("/division", village));
        }
        return household;
    }
}
