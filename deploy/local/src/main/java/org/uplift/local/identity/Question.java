package org.uplift.local.identity;

import java.util.List;

/// What a client asks when it sends somebody here to log in: who they are (OpenID Connect), by a
/// code (RFC 6749, 4.1) that only the client itself can redeem (RFC 7636, S256 alone).
record Question(String client, String returnTo, String state, String nonce, String challenge) {

    /// In the order in which they are carried on by the page.
    static final List<String> FIELDS =
            List.of(
                    "client_id",
                    "redirect_uri",
                    "response_type",
                    "scope",
                    "state",
                    "nonce",
                    "code_challenge",
                    "code_challenge_method");

    private static final String SHA_256 = "[A-Za-z0-9_-]{43}";

    static Question of(Form asked) {
        if (!asked.required("response_type").equals("code")) {
            throw Refusal.unsupportedResponse();
        }
        if (!List.of(asked.required("scope").split(" ")).contains("openid")) {
            throw Refusal.invalidRequest("the scope has no openid");
        }
        if (!asked.required("code_challenge_method").equals("S256")
                || !asked.required("code_challenge").matches(SHA_256)) {
            throw Refusal.invalidRequest("the code_challenge must be of the method S256");
        }
        return new Question(
                asked.required("client_id"),
                asked.required("redirect_uri"),
                asked.optional("state").orElse(""),
                asked.optional("nonce").orElse(""),
                asked.required("code_challenge"));
    }
}
