package org.uplift.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// The same work over REST and in a bare loop, by as many at a time, in blocks of which each comes
/// first as often as second.
record CommandTrial(Track track, Clerk clerk, String division) {

    private static final int HANDS = 4;
    private static final int FILES = 50;
    private static final int EDITS = 250;
    private static final int READS = 1_000;
    private static final int BLOCKS = 6;
    private static final int WARM = 15;
    private static final Target EDIT = Target.atLeast(0.5, "x");
    private static final Target CARD = Target.atLeast(0.35, "x");

    List<String> lines() throws Exception {
        var rest = new ArrayList<RestHand>();
        var bare = new ArrayList<BareHand>();
        var households = clerk.households(2 * HANDS * FILES);
        var others = households.subList(HANDS * FILES, 2 * HANDS * FILES);
        try {
            for (var hand = 0; hand < HANDS; hand++) {
                rest.add(RestHand.of(clerk, part(households, hand)));
                bare.add(BareHand.of(track, division, part(others, hand)));
            }
            return List.of(
                    line("an edit", EDIT, EDITS, rest, RestHand::edit, bare, BareHand::edit),
                    line("a card", CARD, READS, rest, RestHand::card, bare, BareHand::select),
                    "  no answer over REST comes sooner than one that asks no database: %,.0f/s"
                            .formatted(rate(READS, rest, RestHand::plain)));
        } finally {
            for (var hand : bare) {
                hand.close();
            }
        }
    }

    /// Nobody edits what somebody else has before them.
    private static List<Clerk.Household> part(List<Clerk.Household> households, int hand) {
        return households.subList(hand * FILES, (hand + 1) * FILES);
    }

    private static String line(
            String what,
            Target target,
            int times,
            List<RestHand> rest,
            Doing<RestHand> ours,
            List<BareHand> bare,
            Doing<BareHand> theirs)
            throws Exception {
        var our = new double[BLOCKS];
        var their = new double[BLOCKS];
        for (var block = 0; block < WARM; block++) {
            var _ = rate(times, rest, ours);
        }
        for (var turn = 0; turn < 2 * BLOCKS; turn++) {
            if (turn % 4 == 0 || turn % 4 == 3) {
                our[turn / 2] = rate(times, rest, ours);
            } else {
                their[turn / 2] = rate(times, bare, theirs);
            }
        }
        Arrays.sort(our);
        Arrays.sort(their);
        return String.format(
                Locale.ROOT,
                "  %s over REST %,.0f/s   bare %,.0f/s   %s",
                what,
                Load.at(our, 0.5),
                Load.at(their, 0.5),
                target.line("ratio", Load.at(our, 0.5) / Load.at(their, 0.5)));
    }

    private static <H> double rate(int times, List<H> hands, Doing<H> doing) throws Exception {
        var start = System.nanoTime();
        try (var work = Executors.newFixedThreadPool(hands.size())) {
            var done = new ArrayList<Future<?>>();
            for (var hand : hands) {
                Callable<Void> turns =
                        () -> {
                            for (var turn = 0; turn < times; turn++) {
                                doing.once(hand, turn % FILES);
                            }
                            return null;
                        };
                done.add(work.submit(turns));
            }
            for (var one : done) {
                var _ = one.get();
            }
        }
        return hands.size() * times / ((System.nanoTime() - start) / 1e9);
    }

    private interface Doing<H> {
        void once(H hand, int file) throws Exception;
    }
}
