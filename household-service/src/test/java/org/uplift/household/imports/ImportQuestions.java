package org.uplift.household.imports;

import static org.hamcrest.Matchers.lessThan;
import static org.uplift.testkit.Requests.as;

import java.util.List;
import java.util.UUID;
import org.uplift.household.file.FileForm;
import org.uplift.platform.Ids;
import org.uplift.testkit.access.Question;

/// All that can be asked about the imports of a township.
public final class ImportQuestions {

    private static final String VILLAGE = FileForm.VILLAGE_ELSEWHERE;
    private static final String TOWNSHIP = VILLAGE.substring(0, 9) + "000";

    private static final String SECRET = "刻意写得太长的疾病名称".repeat(8);

    /// Of which it must be told what is wrong, and not what it says.
    private static final FileForm REFUSED =
            FileForm.ofThree()
                    .with("/division", VILLAGE)
                    .with("/number", VILLAGE + "00078")
                    .with("/members/0/disease", SECRET)
                    .with("/members/2/idNumber", "341623201308300000");

    private final byte[] file = file();
    private final UUID committed = Ids.next();
    private final UUID fleeting = Ids.next();
    private final String path = "/v1/imports/" + committed;

    private ImportQuestions() {}

    /// What nobody may find in an answer to these questions who is not trusted with it.
    public static List<String> secrets() {
        return List.of(SECRET.substring(0, 40), REFUSED.text("/members/2/idNumber"));
    }

    public static List<Question> all() {
        Officer.open();
        return new ImportQuestions().questions();
    }

    private List<Question> questions() {
        send(committed);
        Officer.awaited(committed, "ready");
        Officer.committed(committed);
        var shown = "\"id\":\"%s\"".formatted(committed);
        return List.of(
                Question.get("readTemplate", TOWNSHIP, "/v1/imports/template?format=csv"),
                // a file without rows is refused to those alone who may send one
                Question.post("receiveImport", TOWNSHIP, "/v1/imports?division=" + TOWNSHIP)
                        .sending(Officer.CSV, new byte[0])
                        .answered(422),
                Question.post("receiveImport", VILLAGE, "/v1/imports")
                        .sending(Officer.CSV, file)
                        .answered(201)
                        .missedWith(404, 422),
                Question.put("receiveImportAs", TOWNSHIP, path + "?division=" + TOWNSHIP)
                        .sending(Officer.CSV, file)
                        .showing(shown),
                Question.get("listImports", TOWNSHIP, "/v1/imports").showing(shown),
                Question.get("readImport", TOWNSHIP, path).showing(shown),
                Question.get("followImport", TOWNSHIP, path + "/events").showing(shown),
                Question.get("readRefusals", TOWNSHIP, path + "/refusals?format=json"),
                Question.get("readRefusals", TOWNSHIP, path + "/refusals?format=csv"),
                Question.put("commitImport", TOWNSHIP, path + "/commit").answered(202),
                Question.delete("removeImport", TOWNSHIP, "/v1/imports/" + fleeting)
                        .answered(204, 409)
                        .after(() -> send(fleeting)));
    }

    private void send(UUID id) {
        as("township-officer", TOWNSHIP)
                .contentType(Officer.CSV)
                .body(file)
                .put("/v1/imports/{id}", id)
                .then()
                .statusCode(lessThan(300));
    }

    private static byte[] file() {
        var number = VILLAGE + "00077";
        return Officer.csv(
                FileForm.ofThree().with("/division", VILLAGE).with("/number", number).file(),
                REFUSED.file());
    }
}
