package org.uplift.system;

import org.uplift.bench.Target;

/// PostgreSQL is gone, and afterwards silent: how soon each service says so.
final class Absence {

    private static final Target TARGET = Target.under(1, "s");

    private final Platform platform;
    private final Inquiry inquiry;
    private final int rounds;

    Absence(Platform platform, int rounds) {
        this.platform = platform;
        this.inquiry = new Inquiry(platform);
        this.rounds = rounds;
    }

    void run() {
        inquiry.awaitAnswersOfAll();
        platform.ground().postgres().kill();
        var gone = refusals("PostgreSQL gone, until 503");
        platform.ground().postgres().raise();
        inquiry.awaitAnswersOfAll();
        platform.ground().toPostgres().hush();
        var silent = refusals("PostgreSQL silent, until 503");
        platform.ground().toPostgres().mend();
        inquiry.awaitAnswersOfAll();
        IO.println(gone.line());
        IO.println(silent.line());
    }

    private Recovery refusals(String what) {
        var refusals = Recovery.of(what, TARGET);
        for (var round = 0; round < rounds; round++) {
            for (var service : Service.values()) {
                refusals.measure(() -> inquiry.ask(service).expect(503));
            }
        }
        return refusals;
    }
}
