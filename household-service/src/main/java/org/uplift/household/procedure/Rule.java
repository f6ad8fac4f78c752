package org.uplift.household.procedure;

import java.util.List;
import java.util.Locale;
import org.uplift.platform.problem.Invalid;
import org.uplift.platform.problem.Rejected;
import org.uplift.platform.problem.Violation;

/// What the law forbids on the way. Each refusal says which rule it was.
enum Rule {
    OUT_OF_ORDER("It is not this step's turn"),
    ENDED("The procedure has ended"),
    TAKEN_OTHERWISE("The step was taken already, and otherwise"),
    ANOTHER_PROCEDURE("Another procedure has this id"),
    KIND_OPEN("A procedure of this kind is under way about the household"),
    NOT_FROM_HERE("The household does not stand where such a procedure begins"),
    DETAIL_MISSING("A procedure of this kind says more about what is asked for"),
    DETAIL_UNEXPECTED("A procedure of this kind says nothing of this"),
    REASON_UNFIT("No procedure of this kind is asked for on this ground"),
    WATCHED_TOO_SHORT("A household is watched for at least 6 months before its risk is removed"),
    STILL_DEPRIVED("A household that lacks anything does not exit"),
    SCORE_NOT_FULL("Every criterion of the region is met before a household exits"),
    WRONG_LEVEL("The duty area is not of the level that takes this step"),
    SAME_HAND("Whoever judged at one level does not judge at another"),
    VOTES_OVER_VOTERS("There are more votes than voters present"),
    MEETING_IN_FUTURE("The meeting has not been held yet"),
    MEETING_BEFORE_APPLICATION("The meeting was held before the application"),
    NOTICE_IN_PAST("A notice begins today or later"),
    NOTICE_CUT_SHORT("A notice runs for at least 7 days after the day it begins"),
    NOTICE_TOO_LONG("A notice ends within 60 days"),
    NOTICE_RUNS("The notice has not ended yet"),
    NOT_ON_NOTICE("Objections are raised while the notice runs"),
    OBJECTION_OPEN("An objection has not been answered yet"),
    NAMES_PEOPLE("The text names people or numbers");

    private final String sentence;

    Rule(String sentence) {
        this.sentence = sentence;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// As things stand it may not be done.
    Rejected refusal() {
        return new Rejected(sentence, List.of(at("")));
    }

    Rejected refusal(List<Violation> violations) {
        return new Rejected(sentence, violations);
    }

    /// It may never be done in these words.
    Invalid fault(String path) {
        return new Invalid(List.of(at(path)));
    }

    Violation at(String path) {
        return new Violation(path, code(), sentence);
    }
}
