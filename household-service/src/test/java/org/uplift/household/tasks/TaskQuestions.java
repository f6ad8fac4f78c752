package org.uplift.household.tasks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.uplift.household.file.FileForm;
import org.uplift.household.registry.Room;
import org.uplift.platform.Ids;
import org.uplift.platform.Time;
import org.uplift.testkit.Requests;
import org.uplift.testkit.access.Question;

/// All that can be asked about tasks.
public final class TaskQuestions {

    private static final String WORDS = "look after the spring";

    private final String village = Room.newVillage();
    private final UUID household = Room.registered(FileForm.ofThree().with("/division", village));
    private final String day = LocalDate.now(Time.HERE).plusDays(3).toString();

    private TaskQuestions() {}

    public static List<Question> all() {
        Room.open();
        return new TaskQuestions().questions();
    }

    private List<Question> questions() {
        var task = "/v1/tasks/" + Ids.next();
        var dispatch = "/v1/task-dispatches/" + Ids.next();
        var hook = "/v1/task-hooks/" + Ids.next();
        return List.of(
                Question.put("giveTask", village, task)
                        .sending(task())
                        .answered(200, 201)
                        .showing(WORDS),
                Question.get("listTasks", village, "/v1/tasks?limit=500&division=" + village)
                        .showing(WORDS),
                Question.get("readTask", village, "/v1/tasks/" + given()).showing(WORDS),
                Question.get("followTasks", village, "/v1/tasks/events?wait=0").showing(WORDS),
                Question.put("seeTask", village, "/v1/tasks/" + given() + "/sight").showing(WORDS),
                Question.put("finishTask", village, "/v1/tasks/" + given() + "/completion")
                        .sending(bytes("{\"evidence\":[\"%s\"]}".formatted(raised())))
                        .showing(WORDS),
                Question.put("rejectTask", village, "/v1/tasks/" + given() + "/rejection")
                        .sending(bytes("{\"reason\":\"the road is gone\"}"))
                        .showing(WORDS),
                Question.put("dispatchTasks", village, dispatch)
                        .sending(bytes(form("")))
                        .answered(200, 201)
                        .showing("toHelpers"),
                Question.get("readDispatch", village, dispatch).showing("toHelpers"),
                Question.put("putTaskHook", village, hook)
                        .sending(hook("\"team\":\"Road Office\""))
                        .answered(200, 201, 409),
                Question.get("listTaskHooks", village, "/v1/task-hooks?division=" + village)
                        .showing(hooked()),
                Question.each(
                                "DELETE",
                                "removeTaskHook",
                                village,
                                () -> "/v1/task-hooks/" + hooked())
                        .answered(204),
                Question.get("readSupervision", village, "/v1/supervision?division=" + village)
                        .showing("overdueTasks"));
    }

    private UUID given() {
        var id = Ids.next();
        Requests.as("village-cadre", village)
                .body(task())
                .put("/v1/tasks/{id}", id)
                .then()
                .statusCode(201);
        return id;
    }

    private UUID raised() {
        var need = Ids.next();
        Requests.as("village-cadre", village)
                .body(
                        bytes(
                                """
                                {"category":"water","urgency":"ordinary","words":"%s"}\
                                """
                                        .formatted(WORDS)))
                .put("/v1/households/{id}/needs/{need}", household, need)
                .then()
                .statusCode(201);
        return need;
    }

    /// A helper's own.
    private String hooked() {
        var id = Ids.next();
        Requests.as("helper", village)
                .body(hook("\"helper\":\"test-helper\""))
                .put("/v1/task-hooks/{id}", id)
                .then()
                .statusCode(201);
        return id.toString();
    }

    private byte[] hook(String whose) {
        return bytes(
                """
                {"division":"%s",%s,"dest":"http://localhost:1/box","secret":"sixteen-characters"}\
                """
                        .formatted(village, whose));
    }

    private byte[] task() {
        return bytes(form(",\"household\":\"%s\"".formatted(household)));
    }

    private String form(String more) {
        return """
        {"to":"village","division":"%s","kind":"look","words":"%s","due":"%s"%s}\
        """
                .formatted(village, WORDS, day, more);
    }

    private static byte[] bytes(String json) {
        return json.getBytes(UTF_8);
    }
}
