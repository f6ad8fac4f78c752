package org.uplift.local.identity;

/// Why no code or token is given, in the words of RFC 6749, sections 4.1.2.1 and 5.2.
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
        return new Refusal(413, "invalid_request", "a request is at most 8 KB");
    }

    static Refusal invalidGrant() {
        return new Refusal(400, "invalid_grant", "no such user with this password");
    }

    static Refusal invalidCode() {
        return new Refusal(400, "invalid_grant", "no such code, or it is another's");
    }

    /// Nobody is sent back to whom nobody knows.
    static Refusal unknownClient() {
        return invalidRequest("no such client with this redirect_uri");
    }

    static Refusal unsupportedResponse() {
        return new Refusal(400, "unsupported_response_type", "the response_type must be code");
    }

    static Refusal invalidClient() {
        return new Refusal(401, "invalid_client", "no such client with this secret");
    }

    static Refusal unsupportedGrant(String type) {
        return new Refusal(
                400,
                "unsupported_grant_type",
                type + " is none of authorization_code, password, client_credentials");
    }

    int status() {
        return status;
    }

    String error() {
        return error;
    }
}
