package org.uplift.household.quality;

import java.util.Map;
import org.uplift.household.file.Member;

/// Who somebody is, and who they are to each other.
final class IdentityChecks {

    static final Map<String, Check> ALL =
            Map.of(
                    "id-twice", Check.member("idNumber", IdentityChecks::sharesNumber),
                    "id-missing", Check.member("idNumber", IdentityChecks::hasNoNumber),
                    "head-missing", Check.household("members", at -> heads(at) == 0),
                    "head-twice", Check.household("members", at -> heads(at) > 1),
                    "couple-sex", Check.member("sex", IdentityChecks::isOfTheSexOfTheHead),
                    "relation-sex", Check.member("relation", IdentityChecks::contradictsRelation));

    private IdentityChecks() {}

    private static boolean sharesNumber(Case at, Member member) {
        var number = member.citizenNumber();
        return number != null
                && at.file().members().stream()
                                .filter(other -> number.equals(other.citizenNumber()))
                                .count()
                        > 1;
    }

    private static boolean hasNoNumber(Case at, Member member) {
        var number = member.citizenNumber();
        return number == null || number.startsWith(at.rule().word("placeholder"));
    }

    private static long heads(Case at) {
        return at.file().members().stream().filter(Member::isHead).count();
    }

    private static boolean isOfTheSexOfTheHead(Case at, Member member) {
        return member.relation().equals("spouse")
                && at.file().members().stream()
                        .anyMatch(head -> head.isHead() && head.sex().equals(member.sex()));
    }

    private static boolean contradictsRelation(Case at, Member member) {
        return member.sex().equals("male")
                ? at.rule().names("female", member.relation())
                : at.rule().names("male", member.relation());
    }
}
