package org.uplift.trace.epcis;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/// A problem document with the type that the standard gives it.
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record TypedProblem(
        String type, String title, int status, String detail, List<Broken> violations) {

    static TypedProblem of(Trouble trouble, String detail, List<Flaw> flaws) {
        return new TypedProblem(
                trouble.type(),
                detail,
                trouble.status(),
                detail,
                flaws.stream().map(Broken::of).toList());
    }

    public static TypedProblem of(Trouble trouble, String detail) {
        return of(trouble, detail, List.of());
    }

    /// One rule, and where it is broken.
    public record Broken(String path, String rule, String message) {

        static Broken of(Flaw flaw) {
            return new Broken(flaw.path(), flaw.rule(), flaw.message());
        }
    }
}
