package org.uplift.local.county;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;

/// The mistakes people make in such files, and the rule by which an import refuses each.
enum Flaw {
    CHECK_DIGIT("member.idNumber", "id-check-digit", Page::first, Flaw::mistyped),
    BIRTH_DATE("member.birthDate", "id-birth-date", Page::last, Flaw::dayBefore),
    SEX("member.sex", "id-sex", Page::first, Flaw::otherSex),
    TWO_HEADS("member.relation", "head-twice", Page::second, _ -> "head"),
    DIGITS_LOST("member.idNumber", "digits-lost", Page::first, _ -> "3.41623E+17"),
    CHILD_AT_WORK("member.labour", "labour-under-16", Page::baby, _ -> "ordinary"),
    NAMELESS("member.name", "NotBlank", Page::last, _ -> ""),
    UNKNOWN_VILLAGE(
            "division", "division-unknown", Page::first, code -> code.substring(0, 6) + "999999"),
    TOWNSHIP("division", "division-no-village", Page::first, code -> code.substring(0, 9) + "000"),
    NEGATIVE_MONEY("income.wage", "PositiveOrZero", Page::first, _ -> "-100.00"),
    HALF_FEN("loans", "not-fen", Page::first, _ -> "12.345"),
    NO_NUMBER("income.operating", "not-a-number", Page::first, _ -> "约三千"),
    FORMULA("land.arable", "formula", Page::first, _ -> "=A1*2"),
    UNKNOWN_CODE("attribute", "not-a-code", Page::first, _ -> "富裕户"),
    NO_ATTRIBUTE("attribute", "NotNull", Page::first, _ -> ""),
    NO_DATE("filed", "not-a-date", Page::first, _ -> "2014-02-30"),
    NO_BOOLEAN("water.safe", "not-yes-or-no", Page::first, _ -> "不清楚"),
    NO_PHONE("phone", "Pattern", Page::first, _ -> "0558-8812345"),
    OFF_THE_MAP("place.latitude", "DecimalMax", Page::first, _ -> "116.2"),
    THIRTEEN_MONTHS("member.work.months", "Max", Page::first, _ -> "13"),
    HALF_A_MONTH("member.work.months", "not-whole", Page::last, _ -> "3.5"),
    THREE_CAUSES("otherCauses", "Size", Page::first, _ -> "land;water;capital"),
    MORE_IRRIGATED("land.irrigated", "irrigated-over-arable", Page::first, _ -> "99.5"),
    NO_AREA("housing.areaM2", "house-without-area", Page::housed, _ -> "0"),
    UNTIMELY_EXIT("actualExitYear", "exit-year-without-exit", Page::poor, _ -> "2016"),
    HEADLESS("member", "head-missing", Page::first, _ -> "") {
        @Override
        void make(Page page, int row, Page earlier) {
            page.put(row, "member.relation", "other");
        }
    },
    NUMBERLESS("number", "number-missing", Page::alone, _ -> ""),
    DIVIDED("division", "differs", Page::second, _ -> "340102001001"),
    ELSEWHERE("division", "outside-scope", Page::first, _ -> "340102001001"),
    SPREADSHEET_ERROR("land.orchard", "spreadsheet-error", Page::first, _ -> "#REF!"),
    BELL("address", "control-character", Page::first, address -> address + "\u0007"),
    RAGGED("number", "ragged", Page::last, number -> number) {
        @Override
        void make(Page page, int row, Page earlier) {
            page.rows().get(row).add("备注");
        }
    },
    HOUSEHOLD_TWICE("number", "number-twice", Page::alone, _ -> "") {
        @Override
        void make(Page page, int row, Page earlier) {
            page.put(row, "number", earlier.at(0, "number"));
        }
    },
    PERSON_TWICE("member.idNumber", "id-number-twice", Page::first, _ -> "") {
        @Override
        void make(Page page, int row, Page earlier) {
            for (var key : List.of("idNumber", "idType", "birthDate", "sex")) {
                page.put(row, "member." + key, earlier.at(0, "member." + key));
            }
        }
    };

    private final String column;
    private final String rule;
    private final ToIntFunction<Page> where;
    private final UnaryOperator<String> mistake;

    Flaw(String column, String rule, ToIntFunction<Page> where, UnaryOperator<String> mistake) {
        this.column = column;
        this.rule = rule;
        this.where = where;
        this.mistake = mistake;
    }

    String column() {
        return column;
    }

    String rule() {
        return rule;
    }

    /// @param earlier a sound household of the file, not next to this one
    /// @return the row of the page that is now wrong; nothing when the mistake cannot be made here
    OptionalInt spoil(Page page, Page earlier) {
        var row = where.applyAsInt(page);
        if (row == Page.NONE) {
            return OptionalInt.empty();
        }
        make(page, row, earlier);
        return OptionalInt.of(row);
    }

    void make(Page page, int row, Page earlier) {
        page.put(row, column, mistake.apply(page.at(row, column)));
    }

    private static String mistyped(String id) {
        var wrong = id.charAt(17) == '1' ? '2' : '1';
        return id.substring(0, 17) + wrong + id.substring(18);
    }

    private static String dayBefore(String date) {
        return LocalDate.parse(date).minusDays(1).toString();
    }

    private static String otherSex(String sex) {
        return sex.equals("male") ? "female" : "male";
    }
}
