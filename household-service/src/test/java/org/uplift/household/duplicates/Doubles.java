package org.uplift.household.duplicates;

import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.uplift.household.file.FileForm;

/// Families that resemble nobody but their own doubles.
final class Doubles {

    private static final AtomicInteger FAMILIES = new AtomicInteger();
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private Doubles() {}

    static FileForm family(String village) {
        var random = ThreadLocalRandom.current();
        var surname =
                "" + (char) random.nextInt(0x4e00, 0x9f00) + (char) random.nextInt(0x4e00, 0x9f00);
        var day = LocalDate.of(1931, 1, 1).plusDays(13L * FAMILIES.getAndIncrement());
        var form =
                FileForm.ofThree()
                        .with("/division", village)
                        .with("/phone", "159%08d".formatted(random.nextInt(100_000_000)))
                        .with("/account/number", "62%017d".formatted(random.nextLong(1L << 52)));
        for (int i = 0; i < 3; i++) {
            var born = day.plusDays(i);
            form.with("/members/%d/name".formatted(i), surname + "甲乙丙".charAt(i))
                    .with("/members/%d/birthDate".formatted(i), born.toString())
                    .with("/members/%d/idNumber".formatted(i), FileForm.idNumber(born, i == 0))
                    .with("/members/%d/phone".formatted(i), null);
        }
        return form;
    }

    /// The same family as somebody else took it down: the head's number mistyped, those of the
    /// others not at hand.
    static FileForm twice(FileForm family) {
        var form = FileForm.of(family.json());
        form.with("/members/0/idNumber", mistyped(family.text("/members/0/idNumber")));
        for (int i = 1; i < 3; i++) {
            form.with("/members/%d/idType".formatted(i), "none")
                    .without("/members/%d/idNumber".formatted(i));
        }
        return form;
    }

    /// One digit is another one, and the check character fits: two slips.
    private static String mistyped(String number) {
        var digits =
                number.substring(0, 14)
                        + (number.charAt(14) == '9' ? '8' : '9')
                        + number.substring(15, 17);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return digits + "10X98765432".charAt(sum % 11);
    }
}
