package org.uplift.trace.page;

import java.util.ArrayList;
import java.util.List;

/// A grower in words, as far as they let buyers know.
///
/// @param number among those of the thing
public record Orchardist(int number, String name, String story, List<Leaflet.Line> lines) {

    static Orchardist of(int number, Origin origin, Words words) {
        var grower = origin.grower();
        var lines = new ArrayList<Leaflet.Line>();
        if (!origin.place().isEmpty()) {
            lines.add(new Leaflet.Line(words.say("grower.village"), origin.place()));
        }
        if (grower.showsSales()) {
            lines.add(
                    new Leaflet.Line(words.say("grower.sales"), Band.of(origin.soldFen(), words)));
        }
        if (grower.showsIncome()) {
            var income = origin.soldFen() + origin.pledged().handedOverFen();
            lines.add(new Leaflet.Line(words.say("grower.income"), Band.of(income, words)));
        }
        if (origin.pledged().pledges() > 0) {
            lines.add(
                    new Leaflet.Line(
                            words.say("grower.pledged"),
                            words.say(
                                    "pledged",
                                    origin.pledged().pledges(),
                                    origin.pledged().amountFen() / 100,
                                    origin.pledged().handedOverFen() / 100)));
        }
        return new Orchardist(
                number,
                grower.name().isEmpty() ? words.say("grower.unnamed", number + 1) : grower.name(),
                words == Words.CHINESE ? grower.storyZh() : grower.storyEn(),
                List.copyOf(lines));
    }
}
