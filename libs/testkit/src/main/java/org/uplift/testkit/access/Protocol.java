package org.uplift.testkit.access;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.uplift.testkit.access.Interview.Decision;

/// What a service decided.
public final class Protocol {

    private final List<Decision> decisions;
    private final Promises promises;

    Protocol(List<Decision> decisions, Promises promises) {
        this.decisions = decisions;
        this.promises = promises;
    }

    public int count() {
        return decisions.size();
    }

    /// Where the service and the table differ, or it and its OpenAPI document, and what nobody
    /// asked about.
    public List<String> differences(Sheet sheet) {
        var unasked = new HashSet<>(sheet.operations());
        unasked.removeAll(decisions.stream().map(d -> d.question().operation()).collect(toSet()));
        var differences = new ArrayList<>(unasked.stream().map(o -> o + ": not asked").toList());
        differences.addAll(decisions.stream().flatMap(d -> difference(d, sheet)).toList());
        differences.addAll(decisions.stream().flatMap(this::surprise).distinct().toList());
        return differences;
    }

    /// Cells of the table that might say something else, and nothing here would differ from it.
    public List<String> blindSpots(Sheet sheet) {
        var cells = decisions.stream().collect(groupingBy(Protocol::cell));
        return sheet.operations().stream()
                .flatMap(operation -> sheet.roles().stream().map(role -> operation + " " + role))
                .flatMap(cell ->
                        sheet.lies(cell)
                                .filter(lie ->
                                        cells.getOrDefault(cell, List.of()).stream()
                                                .allMatch(d -> agree(d, lie)))
                                .map(lie -> cell))
                .distinct()
                .toList();
    }

    private Stream<String> surprise(Decision decision) {
        var operation = decision.question().operation();
        return promises.cover(operation, decision.status())
                ? Stream.empty()
                : Stream.of(
                        "%s answers %d, of which its OpenAPI document says nothing"
                                .formatted(operation, decision.status()));
    }

    private static String cell(Decision decision) {
        return decision.question().operation() + " " + decision.role();
    }

    private static boolean agree(Decision decision, Sheet sheet) {
        var operation = decision.question().operation();
        return sheet.verdict(operation, decision.role(), decision.lie()) == decision.verdict();
    }

    private static Stream<String> difference(Decision decision, Sheet sheet) {
        var meant = sheet.verdict(decision.question().operation(), decision.role(), decision.lie());
        return Objects.equals(meant, decision.verdict())
                ? Stream.empty()
                : Stream.of(decision.toText(meant));
    }
}
