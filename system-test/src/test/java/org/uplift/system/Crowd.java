package org.uplift.system;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Enumeration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Large households of as few columns as may be, each person with a citizen number of its own,
/// written down while they are read.
record Crowd(String village, int households) {

    static final int MEMBERS = 8;

    private static final String COLUMNS =
            "number division standard attribute type exitState filed mainCause housing.structure"
                    + " housing.areaM2 housing.dangerGrade water.source water.difficult water.safe utilities.toilet road enoughFood"
                    + " enoughClothing member.name member.sex member.idType member.idNumber"
                    + " member.birthDate member.relation member.ethnicity member.politicalStatus"
                    + " member.education member.schooling.status member.health member.labour"
                    + " member.insurance.medical member.insurance.pension member.insurance.benefit"
                    + " member.insurance.publicPost\n";
    private static final String HOME =
            "national,general,general,not-exited,2016-03-01,illness,brick-wood,60,C,unprotected-well,"
                    + "false,false,dry,dirt,true,true";
    private static final String NO_HOME = ",".repeat(15);
    private static final String PERSON =
            "01,masses,primary,not-in-school,healthy,ordinary,resident,resident,none,none\n";
    private static final LocalDate FIRST_BIRTH = LocalDate.of(1970, 1, 1);
    private static final int BIRTHS_A_DAY = 499;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    /// @param county where everybody was born, too
    static Crowd in(String county, int households) {
        return new Crowd(Forms.of(county).villages().getFirst(), households);
    }

    int rows() {
        return households * MEMBERS;
    }

    @SuppressWarnings("JdkObsolete")
    InputStream csv() {
        var parts =
                Stream.concat(
                                Stream.of(COLUMNS.replace(' ', ',')),
                                IntStream.range(0, households).mapToObj(this::household))
                        .map(Crowd::bytes)
                        .iterator();
        return new SequenceInputStream(
                new Enumeration<>() {
                    @Override
                    public boolean hasMoreElements() {
                        return parts.hasNext();
                    }

                    @Override
                    public InputStream nextElement() {
                        return parts.next();
                    }
                });
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private String household(int household) {
        return IntStream.range(0, MEMBERS)
                .mapToObj(member -> row(household, member))
                .collect(Collectors.joining());
    }

    private String row(int household, int member) {
        var person = household * MEMBERS + member;
        return String.join(
                ",",
                "%s%06d".formatted(village, household),
                member == 0 ? village : "",
                member == 0 ? HOME : NO_HOME,
                "张守田,male,citizen",
                citizenNumber(person),
                birth(person).toString(),
                member == 0 ? "head" : "other",
                PERSON);
    }

    private static LocalDate birth(int person) {
        return FIRST_BIRTH.plusDays(person / BIRTHS_A_DAY);
    }

    /// GB 11643; men have odd numbers.
    private String citizenNumber(int person) {
        var digits =
                village.substring(0, 6)
                        + birth(person).format(DateTimeFormatter.BASIC_ISO_DATE)
                        + "%03d".formatted(person % BIRTHS_A_DAY * 2 + 1);
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return digits + "10X98765432".charAt(sum % 11);
    }
}
