package org.uplift.local.identity;

/// Why no token is given, in the words of RFC 6749, section 5.2.
final class Refusal extends RuntimeException {

    private final int status;
    private final String error;

    private Refusal(int status, String error, String description) {
        super(description);
        this.status = status;
        this.error = error;
    }

    static Refusal invalidRequest(String description) {
        return new Refusal(400, "invalid_request", description);
    }

    static Refusal tooLarge() {
        return new Refusal(413, "invalid_request", "a token request is at most 8 KB");
    }

    static Refusal invalidGrant() {
        return new Refusal(400, "invalid_grant", "no such user with this password");
    }

    static Refusal invalidClient() {
        return new Refusal(401, "invalid_client", "no such client with this secret");
    }

    static Refusal unsupportedGrant(String type) {
        return new Refusal(
                400,
                "unsupported_grant_type",
                type + " is neither password nor client_credentials");
    }

    int status() {
        return status;
    }

    String error() {
        return error;
    }
}
