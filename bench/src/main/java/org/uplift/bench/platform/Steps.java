package org.uplift.bench.platform;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.regex.Pattern;

/// The steps that the launcher tells, each with its seconds.
record Steps(SequencedMap<String, Double> seconds) {

    private static final Pattern STEP = Pattern.compile("^ {2}(\\S.*?) +([0-9.]+) s(?: .*)?$");

    static Steps in(List<String> lines) {
        var steps = new LinkedHashMap<String, Double>();
        for (var line : lines) {
            var step = STEP.matcher(line);
            if (step.matches()) {
                steps.put(step.group(1), Double.valueOf(step.group(2)));
            }
        }
        return new Steps(steps);
    }

    Steps and(String step, double taken) {
        var more = new LinkedHashMap<>(seconds);
        more.put(step, taken);
        return new Steps(more);
    }

    double of(String step) {
        var found = seconds.get(step);
        if (found == null) {
            throw new IllegalStateException("The launcher told no " + step + ": " + seconds);
        }
        return found;
    }

    /// The last of the five to be healthy.
    double services() {
        return seconds.entrySet().stream()
                .filter(step -> step.getKey().endsWith("-service"))
                .mapToDouble(step -> step.getValue())
                .max()
                .orElseThrow();
    }
}
