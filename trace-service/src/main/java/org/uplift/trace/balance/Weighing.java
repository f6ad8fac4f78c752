package org.uplift.trace.balance;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Whether less came than went.
///
/// @param subject a lot, a making, or a plot in a year
/// @param lot that a finding is told of
/// @param rule that is broken; nothing where it adds up
record Weighing(
        String subject,
        String lot,
        String unit,
        String division,
        @Nullable String rule,
        BigDecimal came,
        BigDecimal went) {

    private static final String USED = "more-used-than-came";
    private static final String SOLD = "more-sold-than-packed";
    private static final String MADE = "more-made-than-went-in";
    private static final String BORNE = "more-harvested-than-the-plot-bears";

    static Weighing ofLot(Posting balance) {
        var went = balance.used().add(balance.sold());
        var rule =
                isMore(balance.used(), balance.came())
                        ? USED
                        : isMore(went, balance.came()) ? SOLD : null;
        var account = balance.account();
        return new Weighing(
                account.lot(),
                account.lot(),
                account.unit(),
                balance.division(),
                rule,
                balance.came(),
                went);
    }

    /// @param bears nothing where nobody knows
    static Weighing ofPlot(Posting balance, @Nullable BigDecimal bears) {
        var account = balance.account();
        var isTooMuch = bears != null && isMore(balance.used(), bears);
        return new Weighing(
                account.lot(),
                account.plot(),
                account.unit(),
                balance.division(),
                isTooMuch ? BORNE : null,
                bears == null ? BigDecimal.ZERO : bears,
                balance.used());
    }

    /// @param lot one that came out
    static Weighing ofMaking(
            String making, String lot, String division, BigDecimal came, BigDecimal went) {
        return new Weighing(
                making, lot, "KGM", division, isMore(went, came) ? MADE : null, came, went);
    }

    private static boolean isMore(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) > 0;
    }
}
