package org.uplift.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.io.CharConversionException;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.uplift.platform.problem.LongLists.TooLong;

/// Bodies that cannot be read, and where the reading stopped. What stood there is not repeated.
class Misreadings {

    @ServerExceptionMapper
    RestResponse<Problem> unread(MismatchedInputException e) {
        return of(e).response();
    }

    @ServerExceptionMapper
    RestResponse<Problem> unread(CharConversionException e) {
        return Problem.of(400, "The body is not text in UTF-8", List.of()).response();
    }

    static Problem of(JsonProcessingException e) {
        if (e instanceof StreamConstraintsException
                || e.getCause() instanceof StreamConstraintsException) {
            var path = e instanceof JsonMappingException mapping ? path(mapping) : "body";
            var violation = new Violation(path, "too-long", "is longer than any of ours can be");
            return Problem.of(400, "The request is not well formed", List.of(violation));
        }
        if (e instanceof InvalidTypeIdException choice) {
            var violation = Choice.violation(choice, path(choice));
            return Problem.of(400, "The request is not well formed", List.of(violation));
        }
        return e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()
                ? misfit(mapping)
                : Problem.of(400, "The body is not JSON in UTF-8" + place(e), List.of());
    }

    private static Problem misfit(JsonMappingException e) {
        var violation =
                switch (e) {
                    case UnrecognizedPropertyException _ ->
                            new Violation(path(e), "unknown", "is not known here");
                    case TooLong _ ->
                            new Violation(
                                    path(e),
                                    "too-long",
                                    "has more than %,d elements".formatted(LongLists.MOST));
                    case MismatchedInputException misfit ->
                            new Violation(path(e), "type", "is not " + type(misfit));
                    default -> new Violation(path(e), "json", "cannot be read" + place(e));
                };
        return Problem.of(400, "The request is not well formed", List.of(violation));
    }

    private static String type(MismatchedInputException e) {
        var type = e.getTargetType();
        return type == null ? "a value that fits" : Words.of(type);
    }

    private static String place(JsonProcessingException e) {
        var place = e.getLocation();
        return place == null
                ? ""
                : ", from line %d, column %d on".formatted(place.getLineNr(), place.getColumnNr());
    }

    private static String path(JsonMappingException e) {
        var path = new StringBuilder();
        for (var step : e.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }
}
