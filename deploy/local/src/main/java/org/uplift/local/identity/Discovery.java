package org.uplift.local.identity;

import java.util.List;
import java.util.Map;

/// Where clients and services find what, in the words of OpenID Connect Discovery.
record Discovery(String issuer) {

    static final String TOKEN = "/token";
    static final String KEYS = "/jwks";

    Map<String, Object> document() {
        return Map.of(
                "issuer", issuer,
                "token_endpoint", issuer + TOKEN,
                "jwks_uri", issuer + KEYS,
                "grant_types_supported", List.of("password", "client_credentials"),
                "response_types_supported", List.of("token"),
                "subject_types_supported", List.of("public"),
                "id_token_signing_alg_values_supported", List.of("RS256"),
                "token_endpoint_auth_methods_supported",
                        List.of("none", "client_secret_basic", "client_secret_post"),
                "claims_supported", List.of("sub", "preferred_username", "groups", "division"));
    }
}
