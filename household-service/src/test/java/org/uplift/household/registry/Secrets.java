package org.uplift.household.registry;

import static org.uplift.testkit.Requests.as;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.uplift.household.file.FileForm;

/// Puts into files what not everybody may see, in words that stand nowhere else.
final class Secrets {

    private static final LocalDate BORN = LocalDate.now(ZoneOffset.UTC).minusYears(8);
    private static final String CHILD = "欧阳晓雨";
    private static final String ORPHAN = "上官小雪";
    private static final List<String> FOUND =
            new CopyOnWriteArrayList<>(
                    List.of(
                            CHILD,
                            ORPHAN,
                            "白杨小学",
                            "白杨镇",
                            "13987001234",
                            "photo-4711",
                            "矽肺一期",
                            "矽肺二期",
                            "471113",
                            "4711.13",
                            "\"health\":\""));

    static final List<String> ALL = Collections.unmodifiableList(FOUND);

    private Secrets() {}

    static FileForm into(FileForm form) {
        var child = FileForm.idNumber(BORN, false);
        var disabled = form.text("/members/1/idNumber") + "34";
        FOUND.addAll(List.of(child, disabled));
        return form.with("/medicalSelfPaidFen", 471_113)
                .with("/members/0/disease", "矽肺一期")
                .with("/members/1/idType", "disability")
                .with("/members/1/idNumber", disabled)
                .with("/members/1/health", "disabled")
                .with("/members/2/birthDate", BORN.toString())
                .with("/members/2/idNumber", child)
                .with("/members/2/name", CHILD)
                .with("/members/2/phone", "13987001234")
                .with("/members/2/photo", "photo-4711")
                .with("/members/2/schooling/school", "白杨小学")
                .with("/members/2/schooling/place", "白杨镇");
    }

    /// The file of a household after its secrets changed.
    static FileForm changed(UUID household) {
        var file = Room.file(household).with("/members/0/disease", "矽肺二期");
        as(Room.OFFICER, Room.COUNTY)
                .header("If-Match", "\"0\"")
                .body(file.bytes())
                .put("/v1/households/{id}/file", household)
                .then()
                .statusCode(200);
        return Room.file(household);
    }

    /// A child that is the head of its household.
    static void orphan(String village) {
        var number = FileForm.idNumber(BORN, false);
        FOUND.add(number);
        var _ =
                Room.registered(
                        FileForm.ofThree()
                                .with("/division", village)
                                .without("/members/0")
                                .without("/members/0")
                                .with("/members/0/relation", "head")
                                .with("/members/0/name", ORPHAN)
                                .with("/members/0/birthDate", BORN.toString())
                                .with("/members/0/idNumber", number));
    }
}
