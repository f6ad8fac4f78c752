package org.uplift.household.codes;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.uplift.codes.CodeLists;
import org.uplift.household.file.Code;
import org.uplift.testkit.Infrastructure;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class CodeNotesTest {

    private static final String LIST = "x-code-list";

    @Test
    void nameTheListOfEveryCodeInABody() throws IOException {
        var schemas = document().at("/components/schemas");
        var named = new TreeMap<String, String>();
        var asked = new TreeMap<String, String>();
        records()
                .forEach((place, list) -> {
                    var item = schemas.at(place);
                    if (!item.isMissingNode()) {
                        asked.put(place, list);
                        named.put(place, item.path(LIST).asText());
                    }
                });

        assertThat(named).isEqualTo(asked).hasSizeGreaterThan(60);
        assertThat(asked)
                .containsEntry("/Member/properties/relation", "relation")
                .containsEntry("/HouseholdFile/properties/otherCauses/items", "cause");
        assertThat(asked.values()).allMatch(list -> CodeLists.find(list).isPresent());
    }

    @Test
    void nameTheListOfACodeInAQuery() {
        var noted = "findAll { it.schema?.'%1$s' }.schema.'%1$s'".formatted(LIST);

        given().get("/q/openapi?format=json")
                .then()
                .body(
                        "paths.'/v1/households'.get.parameters." + noted,
                        containsInAnyOrder("label", "attribute", "cause", "status"));
    }

    private static JsonNode document() throws IOException {
        return new JsonMapper().readTree(given().get("/q/openapi?format=json").asString());
    }

    /// Every place in a record where a code is asked for, as the document would have it.
    private static Map<String, String> records() {
        var places = new TreeMap<String, String>();
        new ClassFileImporter()
                        .withImportOption(new DoNotIncludeTests())
                        .importPackages("org.uplift.household")
                        .stream()
                        .filter(JavaClass::isRecord)
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                        .forEach(part -> {
                            var place = place(part);
                            list(part.getAnnotatedType())
                                    .ifPresent(list -> places.put(place, list));
                            inside(part.getAnnotatedType())
                                    .flatMap(CodeNotesTest::list)
                                    .ifPresent(list -> places.put(place + "/items", list));
                        });
        return places;
    }

    private static String place(RecordComponent part) {
        return "/%s/properties/%s"
                .formatted(part.getDeclaringRecord().getSimpleName(), part.getName());
    }

    private static Optional<AnnotatedType> inside(AnnotatedType type) {
        return type instanceof AnnotatedParameterizedType list
                ? Arrays.stream(list.getAnnotatedActualTypeArguments()).findFirst()
                : Optional.empty();
    }

    private static Optional<String> list(AnnotatedType type) {
        return Optional.ofNullable(type.getAnnotation(Code.class)).map(Code::value);
    }
}
