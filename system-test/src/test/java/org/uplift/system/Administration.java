package org.uplift.system;

import java.net.http.HttpRequest.BodyPublishers;

/// What an administrator of the realm does, over Keycloak's own interface.
record Administration(String root, String token) {

    private static final String REALM = "/admin/realms/uplift";

    /// Enters a user with one role and one duty area.
    void enter(String name, String password, String role, String division) {
        post("/users", user(name, password, division)).expect(201);
        var id =
                api().get(REALM + "/users?exact=true&username=" + name).json().at("/0/id").asText();
        var given = api().get(REALM + "/roles/" + role).expect(200).body();
        post("/users/" + id + "/role-mappings/realm", "[" + given + "]").expect(204);
    }

    /// How Keycloak takes a user whose duty area is none.
    Answer enterAt(String division) {
        return post(
                "/users",
                "{\"username\": \"misplaced\", \"attributes\": {\"division\": [\"%s\"]}}"
                        .formatted(division));
    }

    /// The secret that Keycloak made for a department's program.
    String secretOf(String client) {
        return api().get(REALM + "/clients?clientId=" + client).json().at("/0/secret").asText();
    }

    /// A program whose tokens are not meant for us.
    void enterStranger(String client, String secret) {
        post(
                        "/clients",
                        """
                        {"clientId": "%s", "secret": "%s", "serviceAccountsEnabled": true,
                         "defaultClientScopes": [], "optionalClientScopes": []}\
                        """
                                .formatted(client, secret))
                .expect(201);
    }

    private static String user(String name, String password, String division) {
        return """
        {"username": "%s", "enabled": true, "attributes": {"division": ["%s"]},
         "credentials": [{"type": "password", "value": "%s", "temporary": false}]}\
        """
                .formatted(name, division, password);
    }

    private Answer post(String path, String body) {
        return api().send("POST", REALM + path, "application/json", BodyPublishers.ofString(body));
    }

    private Api api() {
        return new Api(root, token);
    }
}
