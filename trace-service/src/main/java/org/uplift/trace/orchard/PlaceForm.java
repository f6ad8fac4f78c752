package org.uplift.trace.orchard;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Where something is, as GeoJSON in WGS-84.
///
/// @param coordinates longitude before latitude; of a polygon its rings
record PlaceForm(
        @NotNull @Pattern(regexp = "Point|Polygon") String type,
        @NotNull @Schema(type = SchemaType.ARRAY, implementation = Object.class)
                JsonNode coordinates) {}
