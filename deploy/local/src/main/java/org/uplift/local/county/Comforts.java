package org.uplift.local.county;

import java.util.List;

/// Power, fuel, toilet and lines into the house.
final class Comforts {

    private static final Mix FUEL =
            Mix.of(
                    "firewood 52, lpg 26, electricity 16, coal 4, clean 2, gas 0.8, biogas 0.6,"
                            + " other 0.2, oil 0.1, dung 0.1, none 0.1");
    private static final Mix TOILET = Mix.of("dry 66, flush 28, none 6");

    private Comforts() {}

    static void fill(Form form, Livelihood livelihood, Chance chance) {
        var toilet = TOILET.draw(chance);
        form.put("utilities.domesticPower", chance.in(0.998))
                .put("utilities.productionPower", livelihood.operating() > 0 && chance.in(0.9))
                .put("utilities.fuels", fuels(chance))
                .put("utilities.toilet", toilet)
                .put("utilities.toiletUsable", toilet.equals("flush") && chance.in(0.95))
                .put("utilities.television", chance.in(0.9))
                .put("utilities.broadband", chance.in(0.14));
    }

    private static List<String> fuels(Chance chance) {
        var main = FUEL.draw(chance);
        var other = FUEL.draw(chance);
        var isOnly = main.equals(other) || main.equals("none") || other.equals("none");
        return chance.in(0.4) && !isOnly ? List.of(main, other) : List.of(main);
    }
}
