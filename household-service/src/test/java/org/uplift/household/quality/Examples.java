package org.uplift.household.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.uplift.household.file.FileForm;

/// An example of every rule. The head is 55, his wife 52 and their daughter 9, on [#DAY].
final class Examples {

    static final LocalDate DAY = LocalDate.of(2023, 6, 1);

    static final String GUIZHOU = "520123100001";

    private static final String HEAD = "/members/0";
    private static final String WIFE = "/members/1";
    private static final String CHILD = "/members/2";
    private static final UnaryOperator<FileForm> AS_IT_IS = UnaryOperator.identity();

    private Examples() {}

    static List<Example> all() {
        return List.of(
                new Example(
                        "1_01_001",
                        form -> form.with(WIFE + "/idNumber", form.text(HEAD + "/idNumber")),
                        AS_IT_IS),
                new Example(
                        "4_01_003",
                        form -> form.with(CHILD + "/idNumber", "9".repeat(18)),
                        form -> form.with(CHILD + "/idNumber", "99999" + "1".repeat(13))),
                new Example("3_11_001", form -> form.with(HEAD + "/relation", "other"), AS_IT_IS),
                new Example("3_11_002", form -> form.with(WIFE + "/relation", "head"), AS_IT_IS),
                new Example(
                        "2_02_001",
                        form -> form.with(WIFE + "/sex", "male"),
                        form -> form.with(WIFE + "/sex", "male").with(WIFE + "/relation", "other")),
                new Example(
                        "2_01_004",
                        form -> form.with(CHILD + "/sex", "male"),
                        form -> form.with(CHILD + "/sex", "male").with(CHILD + "/relation", "son")),
                new Example(
                        "1_02_001",
                        form -> unwatched(form).with("/housing/dangerGrade", "C"),
                        form -> form.with("/housing/dangerGrade", "C")),
                new Example(
                        "1_02_002",
                        form -> unwatched(form).with("/water/safe", false),
                        form -> form.with("/water/safe", false)),
                new Example(
                        "1_02_003",
                        form -> unwatched(form).with(WIFE + "/insurance/seriousIllness", false),
                        form -> form.with(WIFE + "/insurance/seriousIllness", false)),
                new Example(
                        "1_02_005",
                        form -> atSchool(unwatched(form), "not-in-school"),
                        form -> born(atSchool(unwatched(form), "not-in-school"), "2007-06-01")),
                new Example(
                        "1_02_006",
                        form -> unwatched(form).with("/division", GUIZHOU),
                        form ->
                                unwatched(form)
                                        .with("/division", GUIZHOU)
                                        .with("/incomes/0/wageFen", 1_889_999)),
                new Example(
                        "1_02_008",
                        form -> removed(form).with("/housing/dangerGrade", "D"),
                        form -> form.with("/housing/dangerGrade", "D")),
                new Example(
                        "1_02_009",
                        form -> removed(form).with("/water/safe", false),
                        form -> form.with("/water/safe", false)),
                new Example(
                        "2_01_011",
                        form -> form.with(CHILD + "/labour", "ordinary"),
                        form -> born(form, "2007-06-01").with(CHILD + "/labour", "ordinary")),
                new Example(
                        "5_12_008",
                        form -> form.with(WIFE + "/labour", "weak"),
                        form ->
                                form.with(WIFE + "/labour", "weak")
                                        .with(WIFE + "/health", "chronic")),
                new Example(
                        "1111_07",
                        form -> form.with(CHILD + "/labour", "weak"),
                        form -> atSchool(form, "not-in-school").with(CHILD + "/labour", "weak")),
                new Example(
                        "2_12_004",
                        form -> form.with(HEAD + "/labour", "lost"),
                        form -> form.with(HEAD + "/labour", "weak")),
                new Example(
                        "5_20_029",
                        form -> form.with(WIFE + "/labour", "skilled"),
                        form -> form.with(HEAD + "/labour", "skilled")),
                new Example(
                        "5_20_028",
                        form -> form.with(WIFE + "/education", "bachelor"),
                        form -> form.with(HEAD + "/education", "bachelor")),
                new Example(
                        "4_01_008", form -> certified(form, "42"), form -> certified(form, "43")),
                new Example(
                        "4_11_009",
                        form -> lacking(form).with(CHILD + "/labour", "ordinary"),
                        form -> lacking(form)),
                new Example(
                        "5_11_029",
                        form -> lacking(form),
                        form -> lacking(form).with(WIFE + "/labour", "none")),
                new Example(
                        "5_18_008",
                        form -> lacking(form).with(WIFE + "/labour", "none"),
                        form ->
                                lacking(form)
                                        .with(WIFE + "/labour", "none")
                                        .with(HEAD + "/labour", "lost")),
                new Example(
                        "5_16_010",
                        form -> form.with(CHILD + "/work/months", 3),
                        form -> born(form, "2007-06-01").with(CHILD + "/work/months", 3)),
                new Example(
                        "5_17_003",
                        form -> atSchool(form, "grade-7"),
                        form -> born(atSchool(form, "grade-7"), "2011-06-01")),
                new Example(
                        "5_17_004",
                        form -> born(atSchool(form, "vocational-1"), "2002-06-01"),
                        form -> born(atSchool(form, "vocational-1"), "2002-06-02")),
                new Example(
                        "5_12_018",
                        form -> born(atSchool(form, "master"), "2003-06-02"),
                        form -> born(atSchool(form, "master"), "2003-06-01")),
                new Example(
                        "5_12_013",
                        form -> atSchool(form, "pre-primary"),
                        form -> born(atSchool(form, "pre-primary"), "2016-06-02")),
                new Example(
                        "4_12_002",
                        form -> form.with(CHILD + "/work/place", "town"),
                        form -> atSchool(form, "bachelor").with(CHILD + "/work/place", "town")),
                new Example(
                        "2_01_008",
                        form -> form.with(WIFE + "/insurance/medical", "both"),
                        form -> form.with(WIFE + "/insurance/medical", "employee")),
                new Example(
                        "2_01_012",
                        form -> droppedOut(form),
                        form -> droppedOut(form).with(CHILD + "/health", "major")),
                new Example(
                        "4_12_003",
                        form -> form.with(WIFE + "/health", "disabled"),
                        form ->
                                form.with(WIFE + "/health", "disabled")
                                        .with(WIFE + "/idType", "disability")),
                new Example("5_15_015", form -> form.with(HEAD + "/health", "healthy"), AS_IT_IS),
                new Example("5_15_020", form -> form.with("/medicalSelfPaidFen", 0), AS_IT_IS),
                new Example(
                        "2_11_001",
                        form -> alsoFor(form, "disability"),
                        form -> alsoFor(form, "disability").with(WIFE + "/health", "disabled")),
                new Example("5_18_001", form -> helped(form), form -> helped(form, "social")),
                new Example(
                        "5_18_002",
                        form -> alsoFor(form, "schooling"),
                        form -> helped(alsoFor(form, "schooling"), "health", "education")),
                new Example(
                        "5_18_003",
                        form -> alsoFor(form, "disability"),
                        form -> helped(alsoFor(form, "disability"), "health", "safety-net")),
                new Example(
                        "5_18_004",
                        form -> form.with("/housing/dangerGrade", "C"),
                        form -> helped(form.with("/housing/dangerGrade", "C"), "move")),
                new Example(
                        "5_18_006",
                        form -> form.with("/water/safe", false),
                        form -> helped(form.with("/water/safe", false), "water")),
                new Example(
                        "4_11_006",
                        form -> form.with("/water/safe", false),
                        form -> alsoFor(form.with("/water/safe", false), "water")),
                new Example(
                        "4_11_012",
                        form -> helped(form, "job").with("/incomes/0/wageFen", 0),
                        form ->
                                helped(form, "job")
                                        .with("/incomes/0/wageFen", 0)
                                        .with("/help/since", "2017-01-01")),
                new Example(
                        "4_11_013",
                        form ->
                                form.with(WIFE + "/insurance/benefit", "dibao")
                                        .with("/incomes/0/dibaoFen", 0)
                                        .with("/incomes/0/medicalReimbursementFen", 0)
                                        .with("/incomes/0/otherTransferFen", 0),
                        form -> form.with(WIFE + "/insurance/benefit", "dibao")),
                new Example(
                        "5_11_013",
                        form -> helped(form, "industry").with("/incomes/0/operatingFen", 0),
                        form -> helped(form, "industry")),
                new Example(
                        "4_11_014",
                        form -> atHome(helped(form, "job")),
                        form ->
                                atHome(helped(form, "job"))
                                        .with(WIFE + "/insurance/publicPost", "ranger")),
                new Example(
                        "5_11_032",
                        form -> helped(form, "safety-net"),
                        form -> helped(form, "safety-net", "job")),
                new Example(
                        "4_11_010",
                        form -> removed(form).with("/incomes/0/wageFen", 585_598),
                        form -> removed(form).with("/incomes/0/wageFen", 585_599)),
                new Example(
                        "2_11_002",
                        form -> removed(form, "2016-08"),
                        form -> removed(form, "2016-09")),
                range("0_21_001", "/land/arable", 100.1, 100),
                range("0_21_002", "/land/irrigated", 100.1, 100),
                range("0_21_003", "/land/forest", 200.1, 200),
                range("0_21_004", "/land/reforested", 200.1, 200),
                range("0_21_005", "/land/orchard", 200.1, 200),
                range("0_21_006", "/land/pasture", 100.1, 100),
                range("0_21_007", "/land/waterSurface", 100.1, 100),
                range("0_21_008", "/mainRoadKm", 5.1, 5),
                range("0_22_001", HEAD + "/work/monthlyWageFen", 9_999, 0),
                range("0_22_002", HEAD + "/work/monthlyWageFen", 39_999, 40_000),
                new Example("0_23_001", form -> posted(form, CHILD), form -> posted(form, WIFE)),
                new Example(
                        "0_23_002",
                        form -> form.with(WIFE + "/insurance/publicPost", "road"),
                        form -> posted(form, WIFE)),
                range("2_01_013", "/phone", "1381234567", "13812345678"),
                range("2_01_014", HEAD + "/phone", "12812345678", "13812345678"),
                new Example("5_13_003", form -> form.without("/phone"), AS_IT_IS),
                new Example(
                        "5_15_021",
                        form -> together(form).with(WIFE + "/work/place", "outside"),
                        form -> together(form).with(WIFE + "/work/place", "county")));
    }

    private static Example range(String rule, String item, Object broken, Object kept) {
        return new Example(rule, form -> form.with(item, broken), form -> form.with(item, kept));
    }

    private static FileForm unwatched(FileForm form) {
        return form.without("/monitoring");
    }

    private static FileForm removed(FileForm form) {
        return removed(form, "2016-12");
    }

    private static FileForm removed(FileForm form, String month) {
        return form.with("/monitoring/removed", month).with("/monitoring/removal", "natural");
    }

    private static FileForm atSchool(FileForm form, String status) {
        return form.with(CHILD + "/schooling", Map.of("status", status));
    }

    private static FileForm droppedOut(FileForm form) {
        return form.with(
                CHILD + "/schooling",
                Map.of("status", "not-in-school", "dropOutReason", "illness"));
    }

    private static FileForm born(FileForm form, String day) {
        return form.with(CHILD + "/birthDate", day);
    }

    private static FileForm certified(FileForm form, String kind) {
        return form.with(HEAD + "/idType", "disability")
                .with(HEAD + "/idNumber", form.text(HEAD + "/idNumber") + kind);
    }

    private static FileForm lacking(FileForm form) {
        return form.with("/mainCause", "labour");
    }

    private static FileForm alsoFor(FileForm form, String cause) {
        return form.with("/otherCauses", new String[] {cause});
    }

    private static FileForm helped(FileForm form, String... measures) {
        return form.with("/help/measures", measures);
    }

    private static FileForm atHome(FileForm form) {
        return form.with(HEAD + "/work/months", 0).without(HEAD + "/work/place");
    }

    private static FileForm posted(FileForm form, String member) {
        return form.with(member + "/insurance/publicPost", "road")
                .with(member + "/insurance/publicPostMonths", 3);
    }

    private static FileForm together(FileForm form) {
        return form.with(HEAD + "/phone", "13800000001").with(WIFE + "/phone", "13800000001");
    }
}
