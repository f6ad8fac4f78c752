package org.uplift.household.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.uplift.household.registry.Room.COUNTY;
import static org.uplift.testkit.Requests.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.uplift.household.file.FileForm;
import org.uplift.platform.Ids;
import org.uplift.testkit.Infrastructure;

/// What becomes of health and children in the hands of those who are not shown them.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class SensitiveTest {

    private final FileForm form = Secrets.into(FileForm.ofThree());
    private UUID household = Ids.next();
    private FileForm whole = form;
    private FileForm shown = form;

    @BeforeEach
    void registerAFamily() {
        Room.open();
        household = Room.registered(form);
        whole = Room.file(household);
        shown = FileForm.of(cadre().get("/v1/households/{id}", household).asString());
    }

    @Test
    void saysWhatItWithholds() {
        cadre().get("/v1/households/{id}", household)
                .then()
                .body("withheld", hasItems("/members/2/name", "/members/0/health"))
                .body("members[2].name", equalTo("欧**"))
                .body("members[1].idNumber", equalTo(citizenNumber(1)))
                .body("members.health", everyItem(nullValue()));
        cadre().get("/v1/households/{id}/card", household)
                .then()
                .body("withheld", hasItems("/medicalSelfPaidFen", "/members/2/idNumber"))
                .body("members[2].name", equalTo("欧**"))
                .body("members[1].idNumber", equalTo(masked(citizenNumber(1))));
    }

    @Test
    void whatComesBackAsItWasShownChangesNothing() {
        replace(shown).then().statusCode(200).header("ETag", "\"0\"");
        putMember(0).then().statusCode(200).header("ETag", "\"0\"");
        putMember(2).then().statusCode(200).header("ETag", "\"0\"");
        without(shown, "/members/0/id", "/members/1/id", "/members/2/id");
        replace(shown).then().statusCode(200).header("ETag", "\"0\"");

        assertThat(Room.file(household).json()).isEqualTo(whole.json());
    }

    @Test
    void anEditLeavesAloneWhatItsMakerWasNotShown() {
        replace(shown.with("/loansFen", 7)).then().statusCode(200).header("ETag", "\"1\"");

        assertThat(Room.file(household).json()).isEqualTo(whole.with("/loansFen", 7).json());
    }

    @Test
    void takesAnIllnessFromWhoeverMayEditAndDoesNotShowItAgain() {
        shown.with("/members/1/health", "major").with("/members/1/disease", "肺结核");
        var answer = replace(shown).then().statusCode(200).extract().asString();

        assertThat(answer).doesNotContain("肺结核").doesNotContain("major");
        Room.read(household)
                .then()
                .body("members[1].disease", equalTo("肺结核"))
                .body("members[1].idNumber", equalTo(form.text("/members/1/idNumber")))
                .body("members[0].disease", equalTo("矽肺一期"));
    }

    @Test
    void takesANewbornFromWhoeverMayEdit() {
        var baby =
                FileForm.of(form.json("/members/2"))
                        .with("/name", "欧阳新生")
                        .with("/idType", "none")
                        .without("/idNumber");
        var id = Ids.next();
        cadre().header("If-Match", "\"0\"")
                .body(baby.json())
                .put("/v1/households/{id}/members/{member}", household, id)
                .then()
                .statusCode(201)
                .body("members[3].name", equalTo("欧**"));

        Room.read(household).then().body("members.name", hasItem("欧阳新生"));
    }

    @Test
    void nobodyNewHasACoveredNameOrNoHealth() {
        var baby = FileForm.of(form.json("/members/2")).with("/name", "欧**").without("/idNumber");
        baby.with("/idType", "none");
        putNew(baby).then().statusCode(422).body("violations.rule", contains("name-covered"));
        baby.with("/name", "欧阳新生").without("/health");
        putNew(baby).then().statusCode(422).body("violations.path", contains("members[3].health"));
    }

    @Test
    void aRetriedRegistrationIsOneWhateverIsGuessedOfHealth() {
        register(form).then().statusCode(200);
        register(form.with("/members/0/health", "healthy")).then().statusCode(200);
        register(form.with("/loansFen", 5)).then().statusCode(409);
    }

    @Test
    void tellsThatSomethingChangedButNotWhat() {
        whole.with("/members/0/disease", "矽肺三期").with("/members/2/phone", "13987009999");
        whole.without("/members/1").with("/loansFen", 3);
        Room.replace(household, "\"0\"", whole.json()).then().statusCode(200);

        var member = "/members/" + form(0) + "/disease";
        cadre().get("/v1/households/{id}/history", household)
                .then()
                .body("items[0].changes.path", hasItems(member, "/loansFen"))
                .body(changed("disease", "withheld"), equalTo(true))
                .body(changed("disease", "after"), nullValue())
                .body(changed("phone", "after"), nullValue())
                .body(changed("loansFen", "after"), equalTo(3))
                .body(changed(form(1), "before.name"), equalTo("李秀英"))
                .body(changed(form(1), "before.health"), nullValue());
    }

    @Test
    void findsAChildByItsNumberAndDoesNotNameIt() {
        cadre().body(Map.of("idNumber", form.text("/members/2/idNumber")))
                .post("/v1/household-searches")
                .then()
                .body("items.id", contains(household.toString()))
                .body("items[0].head", equalTo("王建国"));
    }

    @Test
    void writesDownThatTheReaderWasTrusted() {
        Room.read(household).then().statusCode(200);

        as("auditor", COUNTY)
                .get("/v1/households/{id}/readers", household)
                .then()
                .body("items[0].roles", equalTo("county-officer,sensitive-reader"));
    }

    private String form(int member) {
        return shown.text("/members/" + member + "/id");
    }

    private static String changed(String item, String part) {
        return "items[0].changes.find { it.path.endsWith('%s') }.%s".formatted(item, part);
    }

    private String citizenNumber(int member) {
        return form.text("/members/" + member + "/idNumber").substring(0, 18);
    }

    private static String masked(String number) {
        return number.substring(0, 6) + "*".repeat(8) + number.substring(14);
    }

    private static void without(FileForm file, String... items) {
        for (var item : items) {
            file.without(item);
        }
    }

    private Response replace(FileForm file) {
        return Room.replace(household, "\"0\"", file.json());
    }

    private Response putMember(int member) {
        var place = "/members/" + member;
        return cadre().header("If-Match", "\"0\"")
                .body(shown.json(place))
                .put("/v1/households/%s/members/%s".formatted(household, form(member)));
    }

    private Response putNew(FileForm member) {
        return cadre().header("If-Match", "\"0\"")
                .header("Accept-Language", "fr")
                .body(member.json())
                .put("/v1/households/{id}/members/{member}", household, Ids.next());
    }

    private Response register(FileForm file) {
        return cadre().body(file.bytes()).put("/v1/households/{id}", household);
    }

    private static RequestSpecification cadre() {
        return as("village-cadre", COUNTY);
    }
}
