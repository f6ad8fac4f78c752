package org.uplift.local.county;

import java.util.ArrayList;
import java.util.List;

/// A family as it gathers around its head, who comes first.
final class Hearth {

    private static final Mix GRANDPARENT =
            Mix.of(
                    "paternal-grandmother 50, paternal-grandfather 25, maternal-grandmother 15,"
                            + " maternal-grandfather 10");
    private static final String[] PARENTS = {
        "mother", "father", "husbands-mother", "husbands-father", "wifes-mother", "wifes-father"
    };
    private static final String[] GRANDPARENTS = {
        "paternal-grandmother",
        "paternal-grandfather",
        "maternal-grandmother",
        "maternal-grandfather"
    };

    private final Chance chance;
    private final List<Kin> kin = new ArrayList<>();

    Hearth(Chance chance) {
        this.chance = chance;
    }

    List<Kin> kin() {
        return kin;
    }

    int size() {
        return kin.size();
    }

    void join(String relation, boolean male, int age) {
        kin.add(new Kin(relation, male, age));
    }

    void couple(int age) {
        var male = chance.in(0.93);
        join("head", male, age);
        join("spouse", !male, Math.max(20, age + (male ? -1 : 1) * chance.between(0, 4)));
    }

    void children(int count, int parent) {
        var youngest = Math.max(0, parent - 42);
        var age = chance.between(youngest, parent - 20 - 3 * Math.max(0, count - 1));
        for (var i = 0; i < count; i++) {
            child(age);
            age += chance.between(2, 3);
        }
    }

    void child(int age) {
        var male = chance.in(0.53);
        join(male ? "son" : "daughter", male, age);
    }

    void grandchild(int elder) {
        var male = chance.in(0.53);
        var ofSon = chance.in(0.9);
        var relation =
                male
                        ? ofSon ? "grandson" : "daughters-son"
                        : ofSon ? "granddaughter" : "daughters-daughter";
        join(relation, male, chance.between(Math.max(0, elder - 66), Math.min(20, elder - 46)));
    }

    /// The first elder is a parent, the next the other one, then come a grandparent and siblings.
    void elder(int head) {
        if (count(PARENTS) < 2) {
            parent(head);
        } else if (head < 45 && count(GRANDPARENTS) == 0) {
            grandparent(head);
        } else {
            sibling(head);
        }
    }

    void sibling(int head) {
        join("other", chance.in(0.6), Math.max(18, head - chance.between(1, 12)));
    }

    void grandparent(int head) {
        var relation = GRANDPARENT.draw(chance);
        join(relation, relation.endsWith("father"), Math.min(98, head + chance.between(44, 52)));
    }

    void parent(int head) {
        var age = Math.min(97, head + chance.between(21, 36));
        var headIsWife = !kin.getFirst().male() && count("spouse") == 1;
        var mother = headIsWife ? "husbands-mother" : "mother";
        var father = headIsWife ? "husbands-father" : "father";
        var couple = kin.getFirst().male() && count("spouse") == 1;
        if (couple && count("wifes-mother", "wifes-father") == 0 && chance.in(0.04)) {
            var male = chance.in(0.3);
            join(male ? "wifes-father" : "wifes-mother", male, age);
        } else if (count(mother) == 0 && (chance.in(0.65) || count(father) == 1)) {
            join(mother, false, age);
        } else {
            join(father, true, Math.min(99, age + 2));
        }
    }

    private long count(String... relations) {
        var sought = List.of(relations);
        return kin.stream().filter(one -> sought.contains(one.relation())).count();
    }
}
