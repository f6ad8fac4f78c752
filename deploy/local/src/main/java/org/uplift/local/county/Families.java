package org.uplift.local.county;

import java.util.ArrayList;
import java.util.List;

/// Composes families of a given size as they are in poor villages: many single elders, elders with
/// a grandchild, couples with children and a parent.
final class Families {

    private static final Mix PAIR =
            Mix.of("elders 46, elder and child 20, child and elder 18, grandparent 10, couple 6");

    private final Chance chance;
    private final List<Kin> kin = new ArrayList<>();

    private Families(Chance chance) {
        this.chance = chance;
    }

    static List<Kin> compose(int size, Chance chance) {
        var family = new Families(chance);
        switch (size) {
            case 1 -> family.alone();
            case 2 -> family.pair();
            default -> family.several(size);
        }
        return family.kin;
    }

    private void alone() {
        if (chance.in(0.74)) {
            join("head", chance.in(0.64), elderly());
        } else {
            join("head", chance.in(0.82), chance.between(34, 59));
        }
    }

    private void pair() {
        switch (PAIR.draw(chance)) {
            case "elders" -> couple(elderly());
            case "couple" -> couple(chance.between(40, 59));
            case "grandparent" -> {
                var age = chance.between(60, 76);
                join("head", chance.in(0.55), age);
                grandchild(age);
            }
            case "elder and child" -> {
                var age = chance.between(60, 82);
                join("head", chance.in(0.6), age);
                child(Math.max(18, age - chance.between(22, 38)));
            }
            default -> {
                var age = chance.between(26, 55);
                join("head", chance.in(0.85), age);
                if (chance.in(0.5)) {
                    parent(age);
                } else {
                    child(Math.max(0, age - chance.between(21, 36)));
                }
            }
        }
    }

    private void several(int size) {
        if (chance.in(0.7)) {
            breadwinner(size);
        } else {
            patriarch(size);
        }
    }

    /// An adult head with children, perhaps with parents.
    private void breadwinner(int size) {
        var age = chance.between(32, 58);
        if (chance.in(0.85)) {
            couple(age);
        } else {
            join("head", chance.in(0.5), age);
        }
        var parents = chance.in(0.35) ? 1 : 0;
        var children = Math.min(size - kin.size() - parents, 4);
        children(children, age);
        while (kin.size() < size) {
            elder(age);
        }
    }

    /// An old head with a grown child's family, or with the grandchildren left behind.
    private void patriarch(int size) {
        var age = chance.between(60, 78);
        if (chance.in(0.8)) {
            couple(age);
        } else {
            join("head", chance.in(0.7), age);
        }
        if (kin.size() < size && chance.in(0.75)) {
            var son = age - chance.between(23, 34);
            join("son", true, son);
            if (size - kin.size() > 1 && chance.in(0.7)) {
                join("daughter-in-law", false, son - chance.between(0, 4));
            }
        }
        while (kin.size() < size) {
            grandchild(age);
        }
    }

    private void couple(int age) {
        var male = chance.in(0.93);
        join("head", male, age);
        join("spouse", !male, Math.max(20, age + (male ? -1 : 1) * chance.between(0, 4)));
    }

    private void children(int count, int parent) {
        var youngest = Math.max(0, parent - 42);
        var age = chance.between(youngest, parent - 20 - 3 * Math.max(0, count - 1));
        for (var i = 0; i < count; i++) {
            child(age);
            age += chance.between(2, 3);
        }
    }

    private void child(int age) {
        var male = chance.in(0.53);
        join(male ? "son" : "daughter", male, age);
    }

    private void grandchild(int elder) {
        var male = chance.in(0.53);
        var ofSon = chance.in(0.9);
        var relation =
                male
                        ? ofSon ? "grandson" : "daughters-son"
                        : ofSon ? "granddaughter" : "daughters-daughter";
        join(relation, male, chance.between(Math.max(0, elder - 66), Math.min(20, elder - 46)));
    }

    /// The first elder is a parent, the next the other one, then come grandparents and siblings.
    private void elder(int head) {
        if (count("mother", "father", "husbands-mother", "husbands-father", "wifes-mother") < 2) {
            parent(head);
        } else if (head < 45 && count("paternal-grandmother") == 0) {
            join("paternal-grandmother", false, Math.min(98, head + chance.between(44, 52)));
        } else {
            join("other", chance.in(0.6), Math.max(18, head - chance.between(1, 12)));
        }
    }

    private void parent(int head) {
        var age = Math.min(97, head + chance.between(21, 36));
        var headIsWife = !kin.getFirst().male() && count("spouse") == 1;
        var mother = headIsWife ? "husbands-mother" : "mother";
        var father = headIsWife ? "husbands-father" : "father";
        var couple = kin.getFirst().male() && count("spouse") == 1;
        if (couple && count("wifes-mother") == 0 && chance.in(0.04)) {
            join("wifes-mother", false, age);
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

    private int elderly() {
        return Math.min(96, 60 + (int) chance.above(0, 5) + (int) chance.above(0, 6));
    }

    private void join(String relation, boolean male, int age) {
        kin.add(new Kin(relation, male, age));
    }
}
