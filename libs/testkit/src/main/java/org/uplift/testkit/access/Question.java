package org.uplift.testkit.access;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/// One way of using an operation on a thing.
public final class Question {

    private static final Map<String, String> PURPOSE = Map.of("Purpose", "verification");
    private final String operation;
    private final String division;
    private final String method;
    private final Supplier<String> path;
    private String type = "application/json";
    private byte[] body = new byte[0];
    private Expectation expectation = Expectation.USUAL;
    private Runnable before = () -> {};
    private final Map<String, String> headers = new HashMap<>(PURPOSE);
    private String asked = "";

    private Question(String operation, String division, String method, Supplier<String> path) {
        this.operation = operation;
        this.division = division;
        this.method = method;
        this.path = path;
    }

    /// @param division of the thing
    public static Question get(String operation, String division, String path) {
        return new Question(operation, division, "GET", () -> path);
    }

    public static Question put(String operation, String division, String path) {
        return new Question(operation, division, "PUT", () -> path);
    }

    public static Question post(String operation, String division, String path) {
        return new Question(operation, division, "POST", () -> path);
    }

    public static Question delete(String operation, String division, String path) {
        return new Question(operation, division, "DELETE", () -> path);
    }

    /// By a method that has no word of its own here.
    public static Question by(String method, String operation, String division, String path) {
        return new Question(operation, division, method, () -> path);
    }

    /// Each time about another thing that is as it is to be, the one before being used up.
    public static Question each(
            String method, String operation, String division, Supplier<String> path) {
        return new Question(operation, division, method, path);
    }

    @CanIgnoreReturnValue
    public Question sending(byte[] json) {
        return sending(type, json);
    }

    @CanIgnoreReturnValue
    public Question sending(String type, byte[] body) {
        this.type = type;
        this.body = body;
        return this;
    }

    @CanIgnoreReturnValue
    public Question ifMatch(String version) {
        return saying("If-Match", "\"" + version + "\"");
    }

    @CanIgnoreReturnValue
    public Question saying(String header, String value) {
        headers.put(header, value);
        return this;
    }

    /// What those are told who may; 200 where it is not said.
    @CanIgnoreReturnValue
    public Question answered(Integer... statuses) {
        expectation = expectation.permitting(Set.of(statuses));
        return this;
    }

    /// What those are told whom the thing lies outside of; 404 where it is not said.
    @CanIgnoreReturnValue
    public Question missedWith(Integer... statuses) {
        expectation = expectation.missing(Set.of(statuses));
        return this;
    }

    /// What the answer shows those who may, and nobody else.
    @CanIgnoreReturnValue
    public Question showing(String marker) {
        expectation = expectation.showing(marker);
        return this;
    }

    /// Done each time before it is asked.
    @CanIgnoreReturnValue
    public Question after(Runnable before) {
        this.before = before;
        return this;
    }

    String operation() {
        return operation;
    }

    String division() {
        return division;
    }

    boolean isReading() {
        return method.equals("GET");
    }

    @Override
    public String toString() {
        return "%s %s (%s)".formatted(method, asked, operation);
    }

    HttpRequest request(URI service, String token) {
        return request(service, token, "*/*");
    }

    HttpRequest request(URI service, String token, String accept) {
        before.run();
        asked = path.get();
        var request =
                HttpRequest.newBuilder(service.resolve(asked))
                        .header("Authorization", "Bearer " + token)
                        .header("Accept", accept)
                        .header("Content-Type", type)
                        .method(method, BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        return request.build();
    }

    Verdict verdict(int status, String text) {
        return expectation.verdict(status, text);
    }
}
