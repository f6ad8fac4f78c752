package org.uplift.household.quality;

import java.util.UUID;
import org.uplift.household.file.FileForm;

/// Files that break no rule unless something in them is changed.
final class Sound {

    private Sound() {}

    static FileForm form() {
        return mended(FileForm.ofThree())
                .with("/members/0/id", new UUID(1, 1))
                .with("/members/1/id", new UUID(1, 2))
                .with("/members/2/id", new UUID(1, 3));
    }

    /// What the usual form has against the rules is put right.
    static FileForm mended(FileForm form) {
        return form.with("/help/measures", new String[] {"health"})
                .with("/members/1/labour", "ordinary");
    }
}
