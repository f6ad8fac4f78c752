package org.uplift.household.procedure;

import static com.fasterxml.jackson.annotation.JsonTypeInfo.Id.NAME;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/// A course as it is kept.
final class CourseJson {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .addMixIn(State.class, NamedState.class)
                    .addMixIn(Step.class, NamedStep.class)
                    .build();

    private CourseJson() {}

    static String write(Course course) {
        try {
            return JSON.writeValueAsString(course);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Cannot write a course", e);
        }
    }

    static Course read(String json) {
        try {
            return JSON.readValue(json, Course.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not a course", e);
        }
    }

    @JsonTypeInfo(use = NAME, property = "state")
    @JsonSubTypes({
        @Type(value = State.Applied.class, name = "applied"),
        @Type(value = State.Appraised.class, name = "appraised"),
        @Type(value = State.OnNotice.class, name = "on-notice"),
        @Type(value = State.Objected.class, name = "objected"),
        @Type(value = State.Reviewed.class, name = "reviewed"),
        @Type(value = State.Approved.class, name = "approved"),
        @Type(value = State.Refused.class, name = "refused"),
        @Type(value = State.Withdrawn.class, name = "withdrawn")
    })
    private interface NamedState {}

    @JsonTypeInfo(use = NAME, property = "step")
    @JsonSubTypes({
        @Type(value = Step.Appraisal.class, name = "appraisal"),
        @Type(value = Step.Notice.class, name = "notice"),
        @Type(value = Step.Objection.class, name = "objection"),
        @Type(value = Step.Finding.class, name = "finding"),
        @Type(value = Step.Review.class, name = "review"),
        @Type(value = Step.Decision.class, name = "decision"),
        @Type(value = Step.Withdrawal.class, name = "withdrawal")
    })
    private interface NamedStep {}
}
