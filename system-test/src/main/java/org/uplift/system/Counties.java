package org.uplift.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.uplift.local.county.County;
import org.uplift.local.county.CountyFile;

/// Small counties of the province, one for each test, so that none disturbs another's figures.
final class Counties {

    private Counties() {}

    /// Nobody in it was born elsewhere, so that no two counties share a citizen number.
    static County small(String code, int households) {
        var lixin = County.lixin().sized(households);
        return new County(
                code,
                lixin.name(),
                lixin.households(),
                lixin.persons(),
                lixin.bounds(),
                List.of(code),
                0.1,
                Long.parseLong(code));
    }

    static Path csv(County county) {
        try {
            var file = Files.createTempFile("county-" + county.code(), ".csv");
            file.toFile().deleteOnExit();
            CountyFile.CSV.write(county, file);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
