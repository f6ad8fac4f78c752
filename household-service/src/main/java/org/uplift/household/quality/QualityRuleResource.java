package org.uplift.household.quality;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.uplift.platform.sheets.SheetWriter;

@Path("/v1/quality-rules")
@Produces(APPLICATION_JSON)
@Tag(name = "quality")
class QualityRuleResource {

    @GET
    @Produces({APPLICATION_JSON, SheetWriter.CSV, SheetWriter.XLSX})
    @Operation(operationId = "listQualityRules", summary = "Every edition of every rule")
    public List<QualityRuleCard> all() {
        return RuleBook.BOOK.all().stream().map(QualityRuleCard::of).toList();
    }
}
