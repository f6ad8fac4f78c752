package org.uplift.trace.page;

import static java.util.Comparator.comparingLong;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.uplift.trace.gs1.Unit;

/// How cold it was on the way.
///
/// @param points in the order of time
public record Cold(List<Point> points) {

    private static final double ZERO_CELSIUS = 273.15;
    private static final List<String> FIGURES = List.of("value", "meanValue");

    /// @param celsius at that time
    record Point(long millis, double celsius) {}

    static Cold along(Way way) {
        return new Cold(
                way.events().stream()
                        .flatMap(Cold::points)
                        .distinct()
                        .sorted(comparingLong(Point::millis))
                        .toList());
    }

    double lowest() {
        return points.stream().mapToDouble(Point::celsius).min().orElse(0);
    }

    double highest() {
        return points.stream().mapToDouble(Point::celsius).max().orElse(0);
    }

    private static Stream<Point> points(Happening event) {
        return event.body().contains("sensorElementList")
                ? each(event.tree().path("sensorElementList"))
                        .flatMap(element -> points(element, event.millis()))
                : Stream.empty();
    }

    private static Stream<Point> points(JsonNode element, long eventTime) {
        var elementTime = time(element.path("sensorMetadata").path("time"), eventTime);
        return each(element.path("sensorReport"))
                .filter(report -> report.path("type").asText().endsWith("Temperature"))
                .flatMap(report -> point(report, time(report.path("time"), elementTime)));
    }

    private static Stream<Point> point(JsonNode report, long millis) {
        var unit = Unit.of(report.path("uom").asText());
        return unit.dimension().equals("KEL")
                ? FIGURES.stream()
                        .filter(report::has)
                        .limit(1)
                        .map(name -> unit.inSi(report.path(name).asDouble()) - ZERO_CELSIUS)
                        .map(celsius -> new Point(millis, celsius))
                : Stream.empty();
    }

    private static long time(JsonNode said, long otherwise) {
        try {
            return said.isTextual()
                    ? OffsetDateTime.parse(said.asText()).toInstant().toEpochMilli()
                    : otherwise;
        } catch (DateTimeParseException _) {
            return otherwise;
        }
    }

    private static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
