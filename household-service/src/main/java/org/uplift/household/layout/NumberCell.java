package org.uplift.household.layout;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/// A number: whole, decimal, or an amount in yuan that the file keeps in fen.
record NumberCell(Kind kind) implements Cell {

    private static final int LONGEST = 40;

    /// A spreadsheet program shows fifteen digits and writes noise behind them.
    private static final MathContext KEPT = new MathContext(15);

    @Override
    public Object read(String text) throws Unreadable {
        var fast = kind == Kind.DECIMAL ? null : digits(text);
        if (fast != null) {
            return kind == Kind.MONEY ? (Object) (fast * 100) : (Object) (int) (long) fast;
        }
        return exact(text);
    }

    /// The everyday case: nothing but up to nine digits.
    private static @Nullable Long digits(String text) {
        if (text.length() > 9) {
            return null;
        }
        long number = 0;
        for (int i = 0; i < text.length(); i++) {
            var digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return null;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private Object exact(String text) throws Unreadable {
        var number = number(text);
        try {
            return switch (kind) {
                case INTEGER -> (Object) plain(number, 0).intValueExact();
                case MONEY -> (Object) plain(number, 2).movePointRight(2).longValueExact();
                default -> (Object) number.doubleValue();
            };
        } catch (ArithmeticException e) {
            throw new Unreadable(kind == Kind.MONEY ? "not-fen" : "not-whole");
        }
    }

    private static BigDecimal plain(BigDecimal number, int decimals) {
        return number.scale() > decimals ? number.round(KEPT) : number;
    }

    private static BigDecimal number(String text) throws Unreadable {
        if (text.length() > LONGEST) {
            throw new Unreadable("not-a-number");
        }
        try {
            var number = new BigDecimal(Plain.number(text));
            if (Math.abs((long) number.scale()) > LONGEST) {
                throw new Unreadable("not-a-number");
            }
            return number;
        } catch (NumberFormatException e) {
            throw new Unreadable("not-a-number");
        }
    }

    @Override
    public String write(Object value, Wording wording) {
        return switch (kind) {
            case MONEY -> yuan((Long) value);
            case DECIMAL -> decimal((Double) value);
            default -> value.toString();
        };
    }

    private static String yuan(long fen) {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }

    private static String decimal(double number) {
        return number == 0 ? "0" : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
