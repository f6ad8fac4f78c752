package org.uplift.household;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.uplift.household.criteria.CriteriaForms;
import org.uplift.household.duplicates.DuplicateQuestions;
import org.uplift.household.duties.DutyQuestions;
import org.uplift.household.family.FamilyQuestions;
import org.uplift.household.imports.ImportQuestions;
import org.uplift.household.measures.MeasureQuestions;
import org.uplift.household.media.MediaQuestions;
import org.uplift.household.needs.NeedQuestions;
import org.uplift.household.pairing.PairingQuestions;
import org.uplift.household.procedure.ProcedureQuestions;
import org.uplift.household.quality.QualityQuestions;
import org.uplift.household.registry.RegisterQuestions;
import org.uplift.household.spotchecks.SpotCheckQuestions;
import org.uplift.household.tasks.TaskQuestions;
import org.uplift.household.tracks.TrackQuestions;
import org.uplift.household.visits.VisitQuestions;
import org.uplift.household.warnings.WarningQuestions;
import org.uplift.platform.Ids;
import org.uplift.testkit.BadTokens;
import org.uplift.testkit.Gatecrashers;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.access.AuditTrail;
import org.uplift.testkit.access.Interview;
import org.uplift.testkit.access.Interview.Answer;
import org.uplift.testkit.access.Lists;
import org.uplift.testkit.access.Names;
import org.uplift.testkit.access.Question;
import org.uplift.testkit.access.Questions;
import org.uplift.testkit.access.Sheet;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class AccessTest {

    private static final String COUNTY = "341623000000";
    private static final UUID FOUNDING = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final String VILLAGE = "341623100001";
    private static final String LABELS =
            "/v1/label-counts?division=" + VILLAGE + "&from=2020-01&until=2020-02";
    private static final UUID NEXT = Ids.next();

    @SuppressWarnings("NullAway.Init")
    @TestHTTPResource("/")
    URI service;

    @Test
    void believesNoBadToken() {
        BadTokens.areRefusedAt(service.resolve("/v1/households"));
    }

    @Test
    void letsNobodyInByAnotherWay() {
        Gatecrashers.areTurnedAwayAt(service.resolve("/v1/households"));
    }

    @Test
    void decidesAsTheTableSays() {
        var trail = AuditTrail.fromHere();
        var protocol = Interview.at(service).ask(questions());

        assertThat(protocol.differences(Sheet.load())).isEmpty();
        assertThat(protocol.blindSpots(Sheet.load())).isEmpty();
        assertThat(protocol.count()).isGreaterThan(4_000);
        assertThat(trail.differences()).isEmpty();
    }

    @Test
    void givesEveryListAsASheet() throws IOException, InterruptedException {
        assertThat(Lists.faults(service, questions())).isEmpty();
    }

    @Test
    void knowsNoNamesInAQueryButThoseItSays() throws IOException, InterruptedException {
        var columns = new String[] {"id_sealed", "id_mark_even", "head_name", "phone"};
        assertThat(Names.faults(service, questions(), columns)).isEmpty();
    }

    /// Every operation there is, or the test above fails: one that shows a file cannot be
    /// forgotten.
    @Test
    void showsHealthAndChildrenToThoseAloneWhoAreTrustedWithThem() {
        var questions = questions();
        var secrets = new ArrayList<>(RegisterQuestions.secrets());
        secrets.addAll(ImportQuestions.secrets());

        assertThat(telling(secrets, Interview.at(service).listen(questions, ""))).isEmpty();
        var trusted = telling(secrets, Interview.at(service).listen(questions, "sensitive-reader"));
        assertThat(trusted)
                .contains(
                        "listHouseholds",
                        "searchHouseholds",
                        "exportHouseholds",
                        "registerHousehold",
                        "readFile",
                        "readCard",
                        "readCardPage",
                        "readHistory",
                        "replaceFile",
                        "putMember",
                        "putIncome",
                        "readRefusals");
    }

    private static Set<String> telling(List<String> secrets, List<Answer> answers) {
        assertThat(answers.stream().map(Answer::operation)).containsAll(Sheet.load().operations());
        return answers.stream()
                .filter(answer -> secrets.stream().anyMatch(answer.text()::contains))
                .map(Answer::operation)
                .collect(toSet());
    }

    private static List<Question> questions() {
        var questions = new ArrayList<>(Questions.aboutThePlatform());
        questions.addAll(Questions.aboutKeys());
        questions.addAll(aboutWhatEverybodyKnows());
        questions.addAll(RegisterQuestions.all());
        questions.addAll(NeedQuestions.all());
        questions.addAll(MeasureQuestions.all());
        questions.addAll(VisitQuestions.all());
        questions.addAll(TrackQuestions.all());
        questions.addAll(TaskQuestions.all());
        questions.addAll(PairingQuestions.all());
        questions.addAll(SpotCheckQuestions.all());
        questions.addAll(ImportQuestions.all());
        questions.addAll(DutyQuestions.all());
        questions.addAll(WarningQuestions.all());
        questions.addAll(FamilyQuestions.all());
        questions.addAll(DuplicateQuestions.all());
        questions.addAll(QualityQuestions.all());
        questions.addAll(ProcedureQuestions.all());
        questions.addAll(MediaQuestions.all());
        return questions;
    }

    private static List<Question> aboutWhatEverybodyKnows() {
        var divisions = "code,name,level,parent\n340000000000,安徽省,PROVINCE,\n".getBytes(UTF_8);
        return List.of(
                Question.get("listCodeLists", COUNTY, "/v1/code-lists"),
                Question.get("readCodeList", COUNTY, "/v1/code-lists/label"),
                Question.get("listDivisions", COUNTY, "/v1/divisions?parent=" + COUNTY),
                Question.get("readDivision", COUNTY, "/v1/divisions/" + COUNTY),
                Question.get("listCriteria", COUNTY, "/v1/criteria?division=" + COUNTY),
                Question.get("readCriteria", COUNTY, "/v1/criteria/" + FOUNDING),
                Question.put("putCriteria", COUNTY, "/v1/criteria/" + NEXT)
                        .sending(CriteriaForms.of(COUNTY, "2999-01-01").getBytes(UTF_8)),
                Question.get("countLabels", VILLAGE, LABELS).showing("\"" + VILLAGE),
                Question.get("listRetentions", COUNTY, "/v1/retentions"),
                Question.put("decideRetention", COUNTY, "/v1/retentions/imports")
                        .sending("{\"days\":90,\"since\":\"2999-01-01\"}".getBytes(UTF_8)),
                Question.put("loadDivisions", COUNTY, "/v1/divisions")
                        .sending("text/csv", divisions));
    }
}
