package org.uplift.trace.epcis;

/// What the standard knows to go wrong, by the names it gives to it.
public enum Trouble {
    VALIDATION("ValidationException", 400),
    QUERY_PARAMETER("QueryParameterException", 400),
    SUBSCRIPTION_CONTROLS("SubscriptionControlsException", 400),
    NO_SUCH_NAME("NoSuchNameException", 404),
    NO_SUCH_RESOURCE("NoSuchResourceException", 404),
    EXISTS("ResourceAlreadyExistsException", 409),
    CAPTURE_LIMIT("CaptureLimitExceededException", 413),
    QUERY_TOO_LARGE("QueryTooLargeException", 413),
    UNSUPPORTED("UnsupportedMediaTypeException", 415),
    IMPLEMENTATION("ImplementationException", 500);

    private final String word;
    private final int status;

    Trouble(String word, int status) {
        this.word = word;
        this.status = status;
    }

    public String type() {
        return "epcisException:" + word;
    }

    public int status() {
        return status;
    }
}
