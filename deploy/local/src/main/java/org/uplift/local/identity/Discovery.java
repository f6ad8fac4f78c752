package org.uplift.local.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where clients and services find what, in the words of OpenID Connect Discovery.
record Discovery(String issuer) {

    static final String AUTHORIZATION = "/authorize";
    static final String TOKEN = "/token";
    static final String KEYS = "/jwks";

    Map<String, Object> document() {
        var document = new HashMap<>(addresses());
        document.putAll(
                Map.of(
                        "grant_types_supported",
                        List.of("authorization_code", "password", "client_credentials"),
                        "response_types_supported",
                        List.of("code"),
                        "response_modes_supported",
                        List.of("query"),
                        "code_challenge_methods_supported",
                        List.of("S256"),
                        "scopes_supported",
                        List.of("openid"),
                        "subject_types_supported",
                        List.of("public"),
                        "id_token_signing_alg_values_supported",
                        List.of("RS256"),
                        "token_endpoint_auth_methods_supported",
                        List.of("none", "client_secret_basic", "client_secret_post"),
                        "claims_supported",
                        List.of("sub", "preferred_username", "groups", "division")));
        return document;
    }

    private Map<String, Object> addresses() {
        return Map.of(
                "issuer", issuer,
                "authorization_endpoint", issuer + AUTHORIZATION,
                "token_endpoint", issuer + TOKEN,
                "jwks_uri", issuer + KEYS);
    }
}
