package org.uplift.analytics.measure;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.util.Set;
import java.util.regex.Pattern;
import org.uplift.events.household.HouseholdProfile;
import org.uplift.events.household.HouseholdProfile.Income;

/// What one household, as of one version of its file, adds to the sums of every division it lies
/// in.
public record Contribution(String village, Cell cell, Sums sums) {

    /// As many as [#write] may need.
    public static final int MOST_BYTES = 200 + Sums.MOST_BYTES;

    private static final Pattern DIVISION = Pattern.compile("\\d{12}");
    private static final Set<String> NOT_WORKING = Set.of("lost", "none");

    /// A household in which nobody is left is none any more.
    ///
    /// @throws IllegalArgumentException when the profile cannot be counted anywhere
    public static Contribution of(HouseholdProfile profile, PovertyLines lines) {
        if (profile.members().isEmpty()) {
            return nothingIn(profile.division());
        }
        mustBeDivision(profile.division());
        var count = new Count(profile.members().size());
        count.add(Layout.LABOURERS, labourers(profile));
        count.lacks(Deprivation.among(profile.deprivations()));
        var income = profile.income();
        if (income == null) {
            count.household(Layout.UNKNOWN_INCOME);
        } else {
            count.add(Layout.NET_INCOME_FEN, income.netFen());
            count.household(Layout.band(IncomeBand.of(income.perCapitaFen())));
            lines.inForce(profile.division(), income.year())
                    .values()
                    .forEach(line -> measure(count, income, line));
        }
        return new Contribution(profile.division(), Cell.of(profile), count.sums());
    }

    /// What is left of a household that was erased, or that everybody has left.
    public static Contribution nothingIn(String village) {
        mustBeDivision(village);
        return new Contribution(village, Cell.TOTAL, Sums.NONE);
    }

    /// Whether both are added to the same sums.
    public boolean countsWhere(Contribution other) {
        return village.equals(other.village) && cell.equals(other.cell);
    }

    public Contribution negated() {
        return new Contribution(village, cell, Sums.NONE.minus(sums));
    }

    /// @param other that counts where this does
    public Contribution plus(Contribution other) {
        return new Contribution(village, cell, sums.plus(other.sums));
    }

    public void write(ByteBuffer bytes) {
        write(village, bytes);
        write(cell.text(), bytes);
        sums.write(bytes);
    }

    private static void write(String word, ByteBuffer bytes) {
        Varints.put(bytes, word.length());
        bytes.put(word.getBytes(ISO_8859_1));
    }

    public static Contribution read(ByteBuffer bytes) {
        return new Contribution(word(bytes), Cell.parse(word(bytes)), Sums.read(bytes));
    }

    private static String word(ByteBuffer bytes) {
        var word = new byte[(int) Varints.get(bytes)];
        bytes.get(word);
        return new String(word, ISO_8859_1);
    }

    private static void mustBeDivision(String code) {
        if (!DIVISION.matcher(code).matches()) {
            throw new IllegalArgumentException("A division has 12 digits");
        }
    }

    private static void measure(Count count, Income income, PovertyLine line) {
        var perCapitaFen =
                switch (line.basis()) {
                    case NET -> income.perCapitaFen();
                    case DISPOSABLE -> count.perHead(disposableFen(income));
                };
        if (line.kind() == LineKind.NATIONAL) {
            count.household(Layout.degree(Degree.of(perCapitaFen, line.amountFen())));
        }
        count.against(line, perCapitaFen);
    }

    private static long disposableFen(Income income) {
        return income.netFen() - income.transferExpenditureFen();
    }

    private static long labourers(HouseholdProfile profile) {
        return profile.members().stream()
                .filter(member -> !NOT_WORKING.contains(member.labour()))
                .count();
    }
}
