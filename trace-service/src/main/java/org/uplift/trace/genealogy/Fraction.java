package org.uplift.trace.genealogy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/// A part of a whole, to the last digit.
record Fraction(BigInteger part, BigInteger whole) {

    static final Fraction ALL = new Fraction(BigInteger.ONE, BigInteger.ONE);
    static final Fraction NONE = new Fraction(BigInteger.ZERO, BigInteger.ONE);
    private static final int PLACES = 4;

    Fraction {
        var common = part.gcd(whole);
        if (!common.equals(BigInteger.ONE)) {
            part = part.divide(common);
            whole = whole.divide(common);
        }
    }

    static Fraction of(BigDecimal part, BigDecimal whole) {
        var scale = Math.max(0, Math.max(part.scale(), whole.scale()));
        return new Fraction(
                part.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue(),
                whole.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue());
    }

    Fraction plus(Fraction other) {
        return new Fraction(
                part.multiply(other.whole).add(other.part.multiply(whole)),
                whole.multiply(other.whole));
    }

    Fraction times(Fraction other) {
        return new Fraction(part.multiply(other.part), whole.multiply(other.whole));
    }

    BigDecimal percent() {
        var percent =
                new BigDecimal(part)
                        .movePointRight(2)
                        .divide(new BigDecimal(whole), PLACES, RoundingMode.HALF_EVEN)
                        .stripTrailingZeros();
        return percent.scale() < 0 ? percent.setScale(0) : percent;
    }

    @Override
    public String toString() {
        return part + "/" + whole;
    }
}
