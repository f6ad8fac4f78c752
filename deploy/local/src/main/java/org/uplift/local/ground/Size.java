package org.uplift.local.ground;

import java.util.Map;

/// How many households the county of this run has; `UPLIFT_HOUSEHOLDS` makes it smaller.
public record Size(Map<String, String> environment) {

    private static final String VARIABLE = "UPLIFT_HOUSEHOLDS";

    public static Size ofEnvironment() {
        return new Size(System.getenv());
    }

    /// @param most as many as the whole county has
    public int households(int most) {
        var said = environment.getOrDefault(VARIABLE, "");
        if (said.isBlank()) {
            return most;
        }
        try {
            var number = Integer.parseInt(said.strip());
            if (number > 0 && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new Trouble("%s is %s, which is not from 1 to %,d".formatted(VARIABLE, said, most));
    }
}
