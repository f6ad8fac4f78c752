package org.uplift.household.registry;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.uplift.household.file.Discretion;
import org.uplift.household.file.HouseholdFile;

/// A file as the caller is shown it: without what they are not trusted with, and with its places.
@Schema(
        allOf = HouseholdFile.class,
        properties =
                @SchemaProperty(
                        name = Discretion.WITHHELD,
                        type = SchemaType.ARRAY,
                        implementation = String.class,
                        description = "JSON pointers to what the caller is not shown"))
final class ShownFile {

    @Schema(hidden = true)
    private final long version;

    @Schema(hidden = true)
    private final ObjectNode json;

    ShownFile(long version, ObjectNode json) {
        this.version = version;
        this.json = json;
    }

    long version() {
        return version;
    }

    @JsonValue
    ObjectNode json() {
        return json;
    }
}
