package org.uplift.platform;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.util.UUID;

/// Where new ids come from: UUIDv7, so that what is made later sorts later.
public final class Ids {

    private static final NoArgGenerator UUID_V7 = Generators.timeBasedEpochGenerator();

    private Ids() {}

    public static UUID next() {
        return UUID_V7.generate();
    }
}
