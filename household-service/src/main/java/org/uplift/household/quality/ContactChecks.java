package org.uplift.household.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.uplift.household.file.Member;

/// How a household and its people are reached.
final class ContactChecks {

    static final Map<String, Check> ALL =
            Map.of(
                    "phone-length", phones(ContactChecks::isOfAnotherLength),
                    "phone-prefix", phones(ContactChecks::isNoMobile),
                    "phone-missing", Check.household("phone", at -> at.file().phone() == null),
                    "phone-shared", Check.member("phone", ContactChecks::isSharedAfar));

    private ContactChecks() {}

    private static Check phones(BiPredicate<Rule, String> isWrong) {
        return at -> {
            var spots = new ArrayList<Spot>(0);
            if (isWrong(at, at.file().phone(), isWrong)) {
                spots.add(new Spot(null, "phone"));
            }
            for (var member : at.file().members()) {
                if (isWrong(at, member.phone(), isWrong)) {
                    spots.add(new Spot(member.id(), "phone"));
                }
            }
            return List.copyOf(spots);
        };
    }

    private static boolean isWrong(
            Case at, @Nullable String phone, BiPredicate<Rule, String> isWrong) {
        return phone != null && isWrong.test(at.rule(), phone);
    }

    private static boolean isOfAnotherLength(Rule rule, String phone) {
        return phone.length() != rule.number("digits");
    }

    private static boolean isNoMobile(Rule rule, String phone) {
        return rule.parameter("prefixes").words().stream().noneMatch(phone::startsWith);
    }

    private static boolean isSharedAfar(Case at, Member member) {
        var phone = member.phone();
        var place = member.work().place();
        if (phone == null || place == null) {
            return false;
        }
        var county = Workplaces.county(at.file().division(), place);
        return at.file().members().stream().anyMatch(other -> isAfar(at, other, phone, county))
                || at.elsewhere().of(phone).stream()
                        .filter(use -> !use.household().equals(at.household()))
                        .anyMatch(use -> !use.county().equals(county));
    }

    private static boolean isAfar(Case at, Member other, String phone, String county) {
        var place = other.work().place();
        return phone.equals(other.phone())
                && place != null
                && !Workplaces.county(at.file().division(), place).equals(county);
    }
}
