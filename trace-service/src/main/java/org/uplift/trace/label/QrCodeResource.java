package org.uplift.trace.label;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.uplift.platform.problem.Malformed;
import org.uplift.platform.problem.Violation;
import org.uplift.trace.gs1.DigitalLink;
import org.uplift.trace.gs1.Misshapen;
import org.uplift.trace.link.LinkSettings;

@Path("/v1/qr-codes")
@Tag(name = "labels", description = "Codes on boxes, and the sheets they are printed on")
class QrCodeResource {

    private final LinkSettings settings;

    QrCodeResource(LinkSettings settings) {
        this.settings = settings;
    }

    /// @param link such as `/01/09521141012345/10/A1/21/1`
    @GET
    @Path("/svg")
    @Produces("image/svg+xml")
    @Operation(operationId = "drawQrCode", summary = "The code of a thing as an SVG picture")
    public String svg(@RestQuery @NotBlank String link) {
        return QrCode.of(address(link)).svg();
    }

    /// @param dots along a side of a module
    @GET
    @Path("/png")
    @Produces("image/png")
    @Operation(operationId = "drawQrCodeInDots", summary = "The code of a thing as a PNG picture")
    public byte[] png(
            @RestQuery @NotBlank String link,
            @RestQuery @DefaultValue("8") @Min(1) @Max(40) int dots) {
        return QrCode.of(address(link)).png(dots);
    }

    private String address(String link) {
        try {
            return settings.address(DigitalLink.scanned(link));
        } catch (Misshapen e) {
            throw new Malformed(List.of(new Violation("link", e.rule(), e.words())));
        }
    }
}
