package org.uplift.trace.assay;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What a laboratory reported of a lot.
///
/// @param fit whether all of it is within its limits
record LabResult(
        UUID id,
        String division,
        String gtin,
        String lot,
        LocalDate day,
        String laboratory,
        String report,
        boolean fit,
        List<Finding> findings) {

    static LabResult of(UUID id, String division, LabForm form) {
        return new LabResult(
                id,
                division,
                form.gtin(),
                form.lot(),
                form.on(),
                form.laboratory(),
                form.report(),
                form.findings().stream().allMatch(Finding::fits),
                form.findings());
    }
}
