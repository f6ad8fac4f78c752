package org.uplift.household.pairing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.uplift.platform.identity.DivisionScope;

/// Lines of a proposal on their way into effect. Where a helper has no room, a household that
/// leaves them goes first, wherever in the proposal it stands:
///
/// ```
/// A to B ──▶ B to C ──▶ C to D      D has room: the last goes first
///   ▲          │
///   └── B to A ┘                    a ring: all of it goes together
/// ```
///
/// @param sent told of each line before it is taken
/// @param settled taken, or refused
record Round(
        UUID proposal,
        DivisionScope scope,
        LocalDate day,
        OpenLines open,
        AcceptedLines lines,
        Consumer<ProposalLine> sent,
        Set<UUID> settled) {

    static Round of(
            UUID proposal,
            DivisionScope scope,
            LocalDate day,
            OpenLines open,
            AcceptedLines lines,
            Consumer<ProposalLine> sent) {
        return new Round(proposal, scope, day, open, lines, sent, new HashSet<>());
    }

    void settle(ProposalLine first) {
        var path = new ArrayList<ProposalLine>();
        path.add(first);
        while (!path.isEmpty()) {
            var last = path.getLast();
            if (isSettled(last) || lines.take(proposal, last, day)) {
                settled.add(path.removeLast().household());
            } else {
                makeRoom(path);
            }
        }
    }

    private void makeRoom(List<ProposalLine> path) {
        var last = path.getLast();
        var next = open.leaving(proposal, scope, last.helper());
        if (next.isEmpty()) {
            lines.refuse(proposal, last, Obstacle.FULL);
            settled.add(last.household());
            return;
        }
        var begin = path.indexOf(next.get());
        if (begin < 0) {
            sent.accept(next.get());
            path.add(next.get());
        } else {
            turn(path, begin);
        }
    }

    /// Where something stands in the way of one of them, it is refused, and those behind it wait
    /// for their turn.
    private void turn(List<ProposalLine> path, int begin) {
        var ring = path.subList(begin, path.size());
        lines.takeTogether(proposal, List.copyOf(ring), day)
                .forEach(line -> settled.add(line.household()));
        var end = begin;
        while (end < path.size() && !isSettled(path.get(end))) {
            end++;
        }
        path.subList(end, path.size()).clear();
    }

    private boolean isSettled(ProposalLine line) {
        return settled.contains(line.household());
    }
}
