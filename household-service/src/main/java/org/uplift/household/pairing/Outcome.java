package org.uplift.household.pairing;

import java.util.List;

/// What the plans of several townships come to together. None shares a way with another, so the
/// best of each is the best of all.
record Outcome(
        int households,
        int helpers,
        int nearest,
        long ways,
        long metres,
        int moved,
        int unpaired,
        long objective,
        long bound) {

    static Outcome of(List<Township> townships, List<Plan> plans) {
        return new Outcome(
                townships.stream().mapToInt(one -> one.homes().size()).sum(),
                townships.stream().mapToInt(one -> one.helpers().size()).sum(),
                plans.stream().mapToInt(Plan::nearest).max().orElse(0),
                plans.stream().mapToLong(Plan::ways).sum(),
                plans.stream().mapToLong(Plan::metres).sum(),
                plans.stream().mapToInt(Plan::moved).sum(),
                plans.stream().mapToInt(Plan::unpaired).sum(),
                plans.stream().mapToLong(Plan::objective).sum(),
                plans.stream().mapToLong(Plan::bound).sum());
    }
}
