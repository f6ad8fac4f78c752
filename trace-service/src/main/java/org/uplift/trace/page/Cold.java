package org.uplift.trace.page;

import static java.util.Comparator.comparingLong;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.uplift.trace.gs1.Unit;
import org.uplift.trace.sensor.ColdPoint;

/// How cold it was on the way.
///
/// @param points in the order of time
public record Cold(List<Point> points) {

    private static final double ZERO_CELSIUS = 273.15;
    private static final List<String> FIGURES = List.of("value", "meanValue");

    /// @param celsius at that time, on an average
    record Point(long millis, double celsius, double lowest, double highest) {}

    /// @param measured by our own devices, in kelvin
    static Cold along(Way way, List<ColdPoint> measured) {
        return new Cold(
                Stream.concat(
                                way.events().stream().flatMap(Cold::points),
                                measured.stream().map(Cold::point))
                        .distinct()
                        .sorted(comparingLong(Point::millis))
                        .toList());
    }

    double lowest() {
        return points.stream().mapToDouble(Point::lowest).min().orElse(0);
    }

    double highest() {
        return points.stream().mapToDouble(Point::highest).max().orElse(0);
    }

    private static Point point(ColdPoint it) {
        return new Point(
                it.at().toEpochMilli(),
                it.mean() - ZERO_CELSIUS,
                it.min() - ZERO_CELSIUS,
                it.max() - ZERO_CELSIUS);
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
                        .map(celsius -> new Point(millis, celsius, celsius, celsius))
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
