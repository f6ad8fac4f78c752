package org.uplift.local.county;

import java.util.List;

/// Composes families of a given size as they are in poor villages: many single elders, elders with
/// a grandchild, couples with children and a parent.
final class Families {

    private static final Mix PAIR =
            Mix.of(
                    "elders 46, elder and child 20, child and elder 18, grandparent 10, couple 6,"
                            + " grandchild 0.8, siblings 0.6");
    private static final Mix AT_HOME = Mix.of("son 71, daughter 4, nobody 25");

    private final Chance chance;
    private final Hearth hearth;

    private Families(Chance chance) {
        this.chance = chance;
        this.hearth = new Hearth(chance);
    }

    static List<Kin> compose(int size, Chance chance) {
        var family = new Families(chance);
        switch (size) {
            case 1 -> family.alone();
            case 2 -> family.pair();
            default -> family.several(size);
        }
        return family.hearth.kin();
    }

    private void alone() {
        if (chance.in(0.74)) {
            hearth.join("head", chance.in(0.64), elderly());
        } else {
            hearth.join("head", chance.in(0.82), chance.between(34, 59));
        }
    }

    private void pair() {
        switch (PAIR.draw(chance)) {
            case "elders" -> hearth.couple(elderly());
            case "couple" -> hearth.couple(chance.between(40, 59));
            case "grandparent" -> {
                var age = chance.between(60, 76);
                hearth.join("head", chance.in(0.55), age);
                hearth.grandchild(age);
            }
            case "grandchild" -> {
                var age = chance.between(20, 38);
                hearth.join("head", chance.in(0.7), age);
                hearth.grandparent(age);
            }
            case "siblings" -> {
                var age = chance.between(45, 70);
                hearth.join("head", chance.in(0.8), age);
                hearth.sibling(age);
            }
            case "elder and child" -> {
                var age = chance.between(60, 82);
                hearth.join("head", chance.in(0.6), age);
                hearth.child(Math.max(18, age - chance.between(22, 38)));
            }
            default -> {
                var age = chance.between(26, 55);
                hearth.join("head", chance.in(0.85), age);
                if (chance.in(0.5)) {
                    hearth.parent(age);
                } else {
                    hearth.child(Math.max(0, age - chance.between(21, 36)));
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
            hearth.couple(age);
        } else {
            hearth.join("head", chance.in(0.5), age);
        }
        var parents = chance.in(0.35) ? 1 : 0;
        var children = Math.min(size - hearth.size() - parents, 4);
        hearth.children(children, age);
        while (hearth.size() < size) {
            hearth.elder(age);
        }
    }

    /// An old head with a grown child's family, or with the grandchildren left behind.
    private void patriarch(int size) {
        var age = chance.between(60, 78);
        if (chance.in(0.8)) {
            hearth.couple(age);
        } else {
            hearth.join("head", chance.in(0.7), age);
        }
        if (hearth.size() < size) {
            grown(age, size);
        }
        while (hearth.size() < size) {
            hearth.grandchild(age);
        }
    }

    /// The child who stayed, perhaps married; to a daughter the husband moves in.
    private void grown(int elder, int size) {
        var child = AT_HOME.draw(chance);
        if (child.equals("nobody")) {
            return;
        }
        var son = child.equals("son");
        var age = elder - chance.between(23, 34);
        hearth.join(child, son, age);
        if (size - hearth.size() > 1 && chance.in(0.7)) {
            var apart = chance.between(0, 4);
            hearth.join(
                    son ? "daughter-in-law" : "son-in-law", !son, son ? age - apart : age + apart);
        }
    }

    private int elderly() {
        return Math.min(96, 60 + (int) chance.above(0, 5) + (int) chance.above(0, 6));
    }
}
