package org.uplift.household.file;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;

/// Where the house stands, WGS-84 degrees, inside the country's bounds.
public record Place(
        @Item(no = "4", zh = "纬度", en = "latitude", personal = true)
                @DecimalMin("3")
                @DecimalMax("54")
                double latitude,
        @Item(no = "4", zh = "经度", en = "longitude", personal = true)
                @DecimalMin("73")
                @DecimalMax("136")
                double longitude) {}
