package org.uplift.platform.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// What our own code refuses.
class Refusals {

    private static final Set<ElementKind> UNSEEN =
            EnumSet.of(ElementKind.METHOD, ElementKind.CONTAINER_ELEMENT);

    @ServerExceptionMapper
    RestResponse<Problem> missing(NotFound e) {
        return Problem.of(404, e.getMessage(), List.of()).response();
    }

    @ServerExceptionMapper
    RestResponse<Problem> barred(Barred e) {
        return Problem.of(403, e.getMessage(), List.of()).response();
    }

    @ServerExceptionMapper
    RestResponse<Problem> refused(Rejected e) {
        return Problem.of(409, e.getMessage(), e.violations()).response();
    }

    @ServerExceptionMapper
    RestResponse<Problem> late(Stale e) {
        return Problem.of(412, e.getMessage(), List.of()).response();
    }

    @ServerExceptionMapper
    RestResponse<Problem> broken(Invalid e) {
        return Problem.of(422, e.getMessage(), e.violations()).response();
    }

    @ServerExceptionMapper
    RestResponse<Problem> malformed(Malformed e) {
        return Problem.of(400, e.getMessage(), e.violations()).response();
    }

    @ServerExceptionMapper
    RestResponse<Problem> misshapen(ConstraintViolationException e) {
        var violations = e.getConstraintViolations().stream().map(Refusals::violation).toList();
        return Problem.of(400, "The request is not well formed", violations).response();
    }

    private static Violation violation(ConstraintViolation<?> violation) {
        var rule = violation.getConstraintDescriptor().getAnnotation().annotationType();
        return new Violation(
                path(violation.getPropertyPath()), rule.getSimpleName(), violation.getMessage());
    }

    /// As the client knows it: without the method, without the word for an element, and without the
    /// name that the method gives to the body.
    private static String path(Path path) {
        var nodes =
                StreamSupport.stream(path.spliterator(), false)
                        .filter(node -> !UNSEEN.contains(node.getKind()))
                        .toList();
        var isInBody = nodes.size() > 1 && nodes.getFirst().getKind() == ElementKind.PARAMETER;
        return nodes.stream()
                .skip(isInBody ? 1 : 0)
                .map(Path.Node::toString)
                .collect(Collectors.joining("."));
    }
}
