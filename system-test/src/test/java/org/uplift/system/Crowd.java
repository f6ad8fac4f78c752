package org.uplift.system;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Households of as few columns as may be, each person with a citizen number of its own, written
/// down while they are read.
///
/// @param villages one for each million of them
/// @param members of each
record Crowd(List<String> villages, int households, int members) {

    static final int MEMBERS = 8;

    private static final int A_VILLAGE = 1_000_000;

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
    private static final String HOME_IN_JSON =
            """
            "standard":"national","attribute":"general","type":"general","exitState":"not-exited",\
            "filed":"2016-03-01","mainCause":"illness","land":{},\
            "housing":{"structure":"brick-wood","areaM2":60,"dangerGrade":"C"},\
            "water":{"source":"unprotected-well","difficult":false,"safe":false},\
            "utilities":{"toilet":"dry"},"road":"dirt","enoughFood":true,"enoughClothing":true\
            """;
    private static final String PERSON_IN_JSON =
            """
            "name":"张守田","sex":"male","idType":"citizen","ethnicity":"01",\
            "politicalStatus":"masses","education":"primary",\
            "schooling":{"status":"not-in-school"},"health":"healthy","labour":"ordinary",\
            "work":{},"insurance":{"medical":"resident","pension":"resident","benefit":"none",\
            "publicPost":"none"}\
            """;
    private static final LocalDate FIRST_BIRTH = LocalDate.of(1970, 1, 1);
    private static final int BIRTHS_A_DAY = 499;
    private static final int KEPT = 500;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    /// @param county where everybody was born, too
    static Crowd in(String county, int households) {
        return new Crowd(Forms.of(county).villages(), households, MEMBERS);
    }

    /// Everybody lives alone.
    static Crowd ofHermitsIn(String county, int households) {
        return new Crowd(Forms.of(county).villages(), households, 1);
    }

    int persons() {
        return households * members;
    }

    /// A row each person.
    InputStream csv() {
        return read(
                Stream.concat(
                        Stream.of(COLUMNS.replace(' ', ',')),
                        IntStream.range(0, households).mapToObj(this::household)));
    }

    /// A line each household.
    InputStream ndjson() {
        return read(IntStream.range(0, households).mapToObj(this::line));
    }

    /// A row each person.
    void xlsx(OutputStream out) throws IOException {
        try (var book = new Workbook(out, "crowd", "1.0")) {
            var sheet = book.newWorksheet("crowd");
            lay(sheet, 0, COLUMNS.strip().split(" "));
            for (var person = 0; person < persons(); person++) {
                var row = row(person / members, person % members);
                lay(sheet, person + 1, row.strip().split(","));
                if (person % KEPT == 0) {
                    sheet.flush();
                }
            }
        }
    }

    private static void lay(Worksheet sheet, int row, String[] cells) {
        for (var column = 0; column < cells.length; column++) {
            if (!cells[column].isEmpty()) {
                sheet.inlineString(row, column, cells[column]);
            }
        }
    }

    @SuppressWarnings("JdkObsolete")
    private static InputStream read(Stream<String> texts) {
        var parts = texts.map(Crowd::bytes).iterator();
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
        return IntStream.range(0, members)
                .mapToObj(member -> row(household, member))
                .collect(Collectors.joining());
    }

    private String row(int household, int member) {
        var person = household * members + member;
        return String.join(
                ",",
                number(household),
                member == 0 ? village(household) : "",
                member == 0 ? HOME : NO_HOME,
                "张守田,male,citizen",
                citizenNumber(person),
                birth(person).toString(),
                member == 0 ? "head" : "other",
                PERSON);
    }

    private String line(int household) {
        var people =
                IntStream.range(0, members)
                        .mapToObj(member -> person(household * members + member, member))
                        .collect(Collectors.joining(","));
        return "{\"number\":\"%s\",\"division\":\"%s\",%s,\"members\":[%s]}\n"
                .formatted(number(household), village(household), HOME_IN_JSON, people);
    }

    private String person(int person, int member) {
        return "{\"idNumber\":\"%s\",\"birthDate\":\"%s\",\"relation\":\"%s\",%s}"
                .formatted(
                        citizenNumber(person),
                        birth(person),
                        member == 0 ? "head" : "other",
                        PERSON_IN_JSON);
    }

    private String number(int household) {
        return "%s%06d".formatted(village(household), household % A_VILLAGE);
    }

    private String village(int household) {
        return villages.get(household / A_VILLAGE);
    }

    private static LocalDate birth(int person) {
        return FIRST_BIRTH.plusDays(person / BIRTHS_A_DAY);
    }

    /// GB 11643; men have odd numbers.
    private String citizenNumber(int person) {
        var digits =
                villages.getFirst().substring(0, 6)
                        + birth(person).format(DateTimeFormatter.BASIC_ISO_DATE)
                        + "%03d".formatted(person % BIRTHS_A_DAY * 2 + 1);
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return digits + "10X98765432".charAt(sum % 11);
    }
}
