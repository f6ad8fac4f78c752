package org.uplift.trace.page;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Shares as people read them, to a tenth of a percent. They add up to what they added up to
/// before: what rounding down leaves goes to those that it took most from.
final class Tenths {

    private static final BigDecimal TENTH = new BigDecimal("0.1");

    private Tenths() {}

    static List<String> of(List<BigDecimal> percents) {
        var sum = percents.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var shares = new ArrayList<>(percents.stream().map(Tenths::floor).toList());
        var floors = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var left = sum.setScale(1, RoundingMode.HALF_UP).subtract(floors).unscaledValue();
        IntStream.range(0, percents.size())
                .boxed()
                .sorted(comparing(i -> floor(percents.get(i)).subtract(percents.get(i))))
                .limit(left.longValueExact())
                .forEach(i -> shares.set(i, shares.get(i).add(TENTH)));
        return shares.stream().map(Tenths::text).toList();
    }

    private static BigDecimal floor(BigDecimal percent) {
        return percent.setScale(1, RoundingMode.FLOOR);
    }

    private static String text(BigDecimal share) {
        return share.toPlainString().replaceFirst("\\.0$", "");
    }
}
