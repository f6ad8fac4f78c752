package org.uplift.local.county;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Fills a member's form.
final class MemberForm {

    private static final Mix PARTY =
            Mix.of("masses 960, party-member 34, probationary 2, democratic-party 0.3");
    private static final Mix ETHNICITY = Mix.of("01 985, 03 14, 02 0.5, 11 0.5");
    private static final Mix POST = Mix.of("cleaner 70, road 18, ranger 7, other 5");

    private final Year year;
    private final int index;
    private final Person person;
    private final Chance chance;
    private final Form form = new Form();

    MemberForm(Year year, int index, Chance chance) {
        this.year = year;
        this.index = index;
        this.person = year.family().get(index);
        this.chance = chance;
    }

    Form filled(@Nullable Job job, Optional<String> phone) {
        identity();
        learning();
        work(job);
        insurance(job);
        form.put("phone", phone.orElse(null));
        rest();
        return form;
    }

    private void identity() {
        var certificate = person.disability() != null && chance.in(0.96);
        form.put("name", person.name())
                .put("sex", person.kin().male() ? "male" : "female")
                .put("idType", certificate ? "disability" : "citizen")
                .put("idNumber", person.number() + (certificate ? person.disability() : ""))
                .put("birthDate", person.born())
                .put("relation", person.kin().relation())
                .put("ethnicity", ETHNICITY.draw(chance))
                .put("politicalStatus", politics());
    }

    private String politics() {
        if (person.age() < 14) {
            return "masses";
        }
        return person.age() < 25
                ? chance.in(0.25) ? "league-member" : "masses"
                : PARTY.draw(chance);
    }

    private void learning() {
        var school = Schools.school(person, year, chance);
        form.put("education", person.education())
                .put("schooling.status", person.student())
                .put("schooling.school", school)
                .put("schooling.place", school == null ? null : Schools.place(school, year))
                .put("schooling.dropOutReason", person.dropOut())
                .put("health", person.health())
                .put("disease", Bodies.disease(person, chance))
                .put("labour", person.labour());
    }

    private void work(@Nullable Job job) {
        var hands = Hands.of(person, chance);
        form.put("work.skill", hands.skill())
                .put("work.skillCode", hands.skillCode())
                .put("work.wantsTraining", hands.trainingNeed() != null)
                .put("work.trainingNeed", hands.trainingNeed())
                .put("work.willing", hands.willing() || job != null)
                .put("work.expectation", hands.expectation())
                .put("work.months", job == null ? 0 : job.months())
                .put("work.monthlyWage", Fen.yuan(job == null ? 0 : job.wage()))
                .put(
                        "work.pointToPoint",
                        job != null && job.channel().equals("organised") && chance.in(0.5));
        if (job != null) {
            form.put("work.place", job.place())
                    .put("work.employer", job.employer())
                    .put("work.industry", job.industry())
                    .put("work.channel", job.channel());
        }
    }

    private void insurance(@Nullable Job job) {
        var pension = year.grants().pensions().get(index);
        var employee = job != null && job.months() >= 10 && chance.in(0.06);
        var uninsured = !year.standing().isSecure() && chance.in(0.004);
        var twice = employee && chance.in(0.05);
        var medical = twice ? "both" : employee ? "employee" : uninsured ? "none" : "resident";
        form.put("insurance.medical", medical)
                .put("insurance.seriousIllness", medical.equals("resident"))
                .put("insurance.pension", pensionInsurance(employee, pension))
                .put("insurance.monthlyPension", Fen.yuan(pension))
                .put("insurance.benefit", year.grants().benefits().get(index));
        var post = job != null && job.isPost() ? job : null;
        form.put("insurance.publicPost", post == null ? "none" : POST.draw(chance))
                .put("insurance.publicPostMonths", post == null ? 0 : post.months());
    }

    private String pensionInsurance(boolean employee, int pension) {
        if (person.age() < 16 || person.isInSchool()) {
            return "none";
        }
        return employee ? "employee" : pension > 0 || chance.in(0.93) ? "resident" : "none";
    }

    private void rest() {
        var joinedUp =
                person.kin().male()
                        && person.labour().equals("ordinary")
                        && person.age() >= 18
                        && person.age() <= 23;
        form.put("activeService", joinedUp && chance.in(0.03))
                .put("changeReason", change())
                .put(
                        "photo",
                        person.kin().isHead() && chance.in(0.7) ? "P" + chance.digits(10) : null)
                .put("consent", chance.in(0.97));
    }

    /// Why somebody came into the household in the year of the file.
    private @Nullable String change() {
        if (person.born().getYear() == County.CUT_OFF.getYear()) {
            return "newborn";
        }
        if (person.kin().isMarriedIn() && person.age() < 35 && chance.in(0.08)) {
            return "marriage-in";
        }
        return !person.kin().isHead() && chance.in(0.003) ? "add-other" : null;
    }
}
