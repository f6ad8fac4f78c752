package org.uplift.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// What audit, outbox and policies cost an edit: clerks who edit side by side, block by block with
/// them and with what they write left unwritten, each first as often as second.
record EditTrial(Wall wall, Clerk clerk) {

    private static final int CLERKS = 4;
    private static final int FILES = 20;
    private static final int EDITS = 200;
    private static final int BLOCKS = 8;
    private static final Target KEPT = Target.atLeast(0.75, "x");

    String line() throws Exception {
        var with = new double[BLOCKS];
        var without = new double[BLOCKS];
        var desks = desks();
        try {
            var _ = rate(desks);
            for (var turn = 0; turn < 2 * BLOCKS; turn++) {
                var isGuarded = turn % 4 == 0 || turn % 4 == 3;
                guard(isGuarded);
                (isGuarded ? with : without)[turn / 2] = rate(desks);
            }
        } finally {
            guard(true);
        }
        Arrays.sort(with);
        Arrays.sort(without);
        return String.format(
                Locale.ROOT,
                "  an edit with audit, outbox and policies %,.0f/s   without %,.0f/s   %s",
                Load.at(with, 0.5),
                Load.at(without, 0.5),
                KEPT.line("kept", Load.at(with, 0.5) / Load.at(without, 0.5)));
    }

    private void guard(boolean isUp) throws SQLException {
        wall.keepScope(isUp);
        wall.keep("audit_entry", isUp);
        wall.keep("outbox", isUp);
    }

    private List<List<Clerk.Draft>> desks() throws IOException, InterruptedException {
        var desks = new ArrayList<List<Clerk.Draft>>();
        var households = clerk.households(CLERKS * FILES);
        for (var desk = 0; desk < CLERKS; desk++) {
            var drafts = new ArrayList<Clerk.Draft>();
            for (var household : households.subList(desk * FILES, (desk + 1) * FILES)) {
                drafts.add(clerk.read(household));
            }
            desks.add(drafts);
        }
        return desks;
    }

    private double rate(List<List<Clerk.Draft>> desks) throws Exception {
        var start = System.nanoTime();
        try (var clerks = Executors.newFixedThreadPool(CLERKS)) {
            var work = new ArrayList<Future<?>>();
            for (var drafts : desks) {
                work.add(clerks.submit(() -> edit(drafts)));
            }
            for (var done : work) {
                var _ = done.get();
            }
        }
        return CLERKS * EDITS / ((System.nanoTime() - start) / 1e9);
    }

    private Void edit(List<Clerk.Draft> drafts) throws IOException, InterruptedException {
        for (var i = 0; i < EDITS; i++) {
            drafts.set(i % FILES, clerk.raise(drafts.get(i % FILES), 1));
        }
        return null;
    }
}
