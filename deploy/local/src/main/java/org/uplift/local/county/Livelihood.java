package org.uplift.local.county;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a household lived on in the year, in fen: what it receives by right, and for the rest up to
/// what it came to in all, wages of those who worked, rent, and the fields or the children's
/// support.
///
/// @param jobs by member, in the household's order
record Livelihood(
        Grants grants,
        List<@Nullable Job> jobs,
        long wage,
        long operating,
        long operatingCost,
        long property,
        long reimbursed,
        long aid,
        long support) {

    static Livelihood of(Year year, long dividend, Chance chance) {
        var grants = year.grants();
        var fields = year.fields();
        var target = Prosperity.perHead(year.standing(), chance) * year.family().size();
        var rest = Math.max(0, target - grants.total() * 100);
        var reimbursed = Math.min(Sickness.reimbursed(year.family(), chance), rest * 2 / 5);
        var aid = chance.in(0.3) ? reimbursed / 4 : 0;
        var farms = fields.canBeFarmed() && year.hasHands();
        var rent = !farms || chance.in(0.15) ? Math.round(fields.arable() * 40_000) : 0;
        rest -= reimbursed + aid;
        var property = Math.min(rent + dividend, rest / 2);
        rest -= property;
        var wages = (long) (rest * chance.within(0.55, 0.95));
        var jobs = jobs(year, wages, chance);
        var wage = jobs.stream().mapToLong(job -> job == null ? 0 : job.yuan() * 100L).sum();
        rest -= wage;
        var cost = farms ? Math.round((fields.arable() + fields.orchard()) * 35_000) : 0;
        var lost = farms && target < 0 ? grants.total() * 100 - target : 0;
        return new Livelihood(
                grants,
                jobs,
                wage,
                farms ? rest + cost : 0,
                cost + lost,
                property,
                reimbursed,
                aid,
                farms ? 0 : rest);
    }

    long net() {
        return wage
                + operating
                + property
                + grants.total() * 100
                + reimbursed
                + aid
                + support
                - operatingCost;
    }

    boolean hasWork() {
        return wage > 0;
    }

    void fill(Form form, Chance chance) {
        form.put("income.year", County.CUT_OFF.getYear())
                .put("income.wage", new Fen(wage))
                .put("income.operating", new Fen(operating))
                .put("income.property", new Fen(property))
                .put("income.familyPlanning", Fen.yuan(grants.familyPlanning()))
                .put("income.dibao", Fen.yuan(grants.dibao()))
                .put("income.wubao", Fen.yuan(grants.wubao()))
                .put("income.pension", Fen.yuan(grants.pension()))
                .put("income.ecological", Fen.yuan(grants.ecological()))
                .put("income.medicalReimbursement", new Fen(reimbursed))
                .put("income.medicalAid", new Fen(aid))
                .put("income.otherTransfer", new Fen(support))
                .put("income.operatingCost", new Fen(operatingCost))
                .put("income.tax", spent(0.01, chance))
                .put("income.socialContributions", Fen.yuan(hasWork() ? 180 : 0))
                .put("income.supportPaid", spent(0.05, chance))
                .put("income.otherExpenditure", spent(0.1, chance))
                .put("income.persons", jobs.size());
    }

    private Fen spent(double share, Chance chance) {
        return Fen.yuan(hasWork() && chance.in(share) ? chance.between(2, 12) * 50L : 0);
    }

    private static List<@Nullable Job> jobs(Year year, long wages, Chance chance) {
        var workers = year.family().stream().filter(Livelihood::works).count();
        var jobs = new ArrayList<@Nullable Job>();
        for (var person : year.family()) {
            jobs.add(works(person) ? job(person, wages / 100 / workers, year, chance) : null);
        }
        return jobs;
    }

    private static @Nullable Job job(Person person, long wanted, Year year, Chance chance) {
        var post = person.age() >= 40 && person.isWeak() && chance.in(0.12);
        var job =
                post
                        ? Job.post(year.village(), wanted)
                        : Job.bringing(wanted, person, year.county(), chance);
        return job.months() == 0 ? null : job;
    }

    private static boolean works(Person person) {
        return person.canWork() && person.age() < 70;
    }
}
