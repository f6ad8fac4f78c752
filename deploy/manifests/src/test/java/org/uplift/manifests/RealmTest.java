package org.uplift.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.uplift.platform.identity.Roles;

class RealmTest {

    private static final Manifest REALM =
            Manifest.of(Project.DEPLOY.resolve("keycloak/uplift-realm.json"));

    @Test
    void knowsTheRolesOfThePlatform() {
        assertThat(REALM.each("/roles/realm").map(role -> role.text("/name")))
                .containsExactlyInAnyOrderElementsOf(roles());
        assertThat(REALM.texts("/scopeMappings/0/roles"))
                .containsExactlyInAnyOrderElementsOf(roles());
    }

    @Test
    void putsIntoTokensWhatTheServicesLookFor() {
        assertThat(mapper("oidc-audience-mapper").text("/config/included.custom.audience"))
                .isEqualTo(Project.custom("quarkus.oidc.token.audience"));
        assertThat(mapper("oidc-usermodel-realm-role-mapper").text("/config/claim.name"))
                .isEqualTo(Project.custom("quarkus.oidc.roles.role-claim-path"));
        var division = mapper("oidc-usermodel-attribute-mapper");
        assertThat(claimsRead()).contains(division.text("/config/claim.name"));
        assertThat(division.text("/config/multivalued")).isEqualTo("false");
        assertThat(mapper("oidc-sub-mapper").text("/config/access.token.claim")).isEqualTo("true");
    }

    @Test
    void everyClientGetsTheScopeAndOnlyThat() {
        assertThat(REALM.each("/clients").filter(RealmTest::isEnabled))
                .allMatch(client -> client.texts("/defaultClientScopes").equals(List.of("uplift")))
                .allMatch(client -> client.text("/fullScopeAllowed").equals("false"));
    }

    @Test
    void nobodyTellsAPasswordToAnybodyButKeycloak() {
        assertThat(REALM.each("/clients"))
                .allMatch(client -> client.text("/directAccessGrantsEnabled").equals("false"))
                .allMatch(client ->
                        !isEnabled(client) || client.text("/implicitFlowEnabled").equals("false"));
        assertThat(REALM.each("/clients").filter(client -> client.text("/clientId").equals("web")))
                .singleElement()
                .satisfies(web -> {
                    assertThat(web.text("/publicClient")).isEqualTo("true");
                    assertThat(web.text("/attributes/pkce.code.challenge.method"))
                            .isEqualTo("S256");
                });
    }

    /// The page of a card believes statements made to it alone, and no service takes them for
    /// tokens.
    @Test
    void whoOpensACardIsSentBackToItsServiceAlone() {
        assertThat(REALM.each("/clients").filter(client -> client.text("/clientId").equals("card")))
                .singleElement()
                .satisfies(card -> {
                    assertThat(card.text("/publicClient")).isEqualTo("true");
                    assertThat(card.text("/attributes/pkce.code.challenge.method"))
                            .isEqualTo("S256");
                    assertThat(card.texts("/redirectUris"))
                            .singleElement()
                            .asString()
                            .endsWith("}" + household("redirect-path"));
                    assertThat(household("client-id")).isEqualTo("card");
                });
        assertThat(mapper("oidc-usermodel-realm-role-mapper").text("/config/id.token.claim"))
                .isEqualTo("true");
        assertThat(mapper("oidc-usermodel-attribute-mapper").text("/config/id.token.claim"))
                .isEqualTo("true");
        assertThat(mapper("oidc-audience-mapper").text("/config/id.token.claim"))
                .isEqualTo("false");
    }

    @Test
    void bringsNoSecretAndNoUserButThePrograms() {
        assertThat(REALM.tree().findValues("secret")).isEmpty();
        assertThat(REALM.tree().findValues("credentials")).isEmpty();
        assertThat(REALM.each("/users"))
                .isNotEmpty()
                .allMatch(user -> user.tree().has("serviceAccountClientId"))
                .allMatch(user -> user.texts("/realmRoles").equals(List.of(Roles.DEPARTMENT)))
                .allMatch(user -> user.texts("/attributes/division").size() == 1);
    }

    @Test
    void onlyAnAdministratorGivesADivision() {
        var profile =
                REALM.text(
                        "/components/org.keycloak.userprofile.UserProfileProvider/0/config"
                                + "/kc.user.profile.config/0");
        assertThat(
                        Manifest.all(profile)
                                .getFirst()
                                .each("/attributes")
                                .filter(attribute -> attribute.text("/name").equals("division")))
                .singleElement()
                .satisfies(division -> {
                    assertThat(division.texts("/permissions/edit")).containsExactly("admin");
                    assertThat("341623000000")
                            .matches(division.text("/validations/pattern/pattern"));
                    assertThat("34162300000%")
                            .doesNotMatch(division.text("/validations/pattern/pattern"));
                    assertThat(division.text("/multivalued")).isEqualTo("false");
                });
    }

    @Test
    void whoIsDisabledIsOutWithinAMinute() {
        assertThat(REALM.tree().path("accessTokenLifespan").asInt()).isBetween(1, 60);
        assertThat(REALM.tree().path("bruteForceProtected").asBoolean()).isTrue();
    }

    private static String household(String key) {
        var settings =
                Project.properties(
                        Project.ROOT.resolve(
                                "household-service/src/main/resources/application.properties"));
        return settings.stringPropertyNames().stream()
                .filter(name -> name.startsWith("quarkus.oidc.browser."))
                .filter(name -> name.endsWith("." + key))
                .map(settings::getProperty)
                .findAny()
                .orElseThrow();
    }

    private static boolean isEnabled(Manifest client) {
        return client.text("/enabled").equals("true");
    }

    private static Manifest mapper(String kind) {
        return REALM.each("/clientScopes/0/protocolMappers")
                .filter(mapper -> mapper.text("/protocolMapper").equals(kind))
                .findAny()
                .orElseThrow();
    }

    private static List<String> claimsRead() {
        return Project.inSources(
                        Project.ROOT.resolve("libs/platform"), "String CLAIM = \"([^\"]+)\"")
                .toList();
    }

    private static List<String> roles() {
        return Arrays.stream(Roles.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .flatMap(RealmTest::value)
                .toList();
    }

    private static Stream<String> value(Field field) {
        try {
            return field.get(null) instanceof String role ? Stream.of(role) : Stream.empty();
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
