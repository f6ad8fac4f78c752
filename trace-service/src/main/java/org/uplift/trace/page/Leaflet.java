package org.uplift.trace.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.Time;

/// A page about a thing in one language, in words, as it is printed.
///
/// @param path of the thing, at this address
/// @param code what stands on the box: numbers and what they are
/// @param title what it is
/// @param recalled what to do about it, nothing where it is good
/// @param curve nothing where nobody measured
/// @param made of what, and how much of each
public record Leaflet(
        Words words,
        String path,
        String title,
        @Nullable String recalled,
        List<Line> code,
        List<Line> way,
        @Nullable Picture curve,
        List<Line> made,
        List<Line> proofs,
        List<Orchardist> growers) {

    /// Something and what is said of it.
    public record Line(String head, String text) {}

    /// How cold it was, as a line to draw and in words.
    public record Picture(String points, String lowest, String highest, String told) {}

    static Leaflet of(Sight sight, Words words) {
        return new Leaflet(
                words,
                sight.link().path(),
                title(sight.product(), words),
                recalled(sight, words),
                sight.link().labels().entrySet().stream()
                        .map(it -> new Line(words.named("key", it.getKey()), it.getValue()))
                        .toList(),
                sight.stops().stream()
                        .map(stop ->
                                new Line(
                                        stop.day().toString(),
                                        words.named("step", stop.word()) + " " + stop.place()))
                        .toList(),
                sight.cold().points().size() < 2 ? null : picture(sight.cold(), words),
                made(sight, words),
                sight.proofs().stream().map(proof -> line(proof, words)).toList(),
                IntStream.range(0, sight.origins().size())
                        .mapToObj(i -> Orchardist.of(i, sight.origins().get(i), words))
                        .toList());
    }

    public boolean isKnown() {
        return !way.isEmpty();
    }

    public String say(String key) {
        return words.say(key);
    }

    private static String title(@Nullable Product product, Words words) {
        return product == null
                ? words.say("title")
                : words == Words.CHINESE ? product.nameZh() : product.nameEn();
    }

    private static @Nullable String recalled(Sight sight, Words words) {
        var recall = sight.recall();
        return recall == null
                ? null
                : words.say(
                                "recall.advice",
                                recall.begunAt().atZone(Time.HERE).toLocalDate().toString())
                        + " "
                        + words.named("reason", recall.reason());
    }

    private static List<Line> made(Sight sight, Words words) {
        var known =
                IntStream.range(0, sight.origins().size())
                        .filter(i -> sight.origins().get(i).percent() != null)
                        .boxed()
                        .toList();
        var shares = Tenths.of(known.stream().map(i -> sight.origins().get(i).percent()).toList());
        return IntStream.range(0, known.size())
                .mapToObj(i -> share(sight, known.get(i), shares.get(i), words))
                .toList();
    }

    private static Line share(Sight sight, int number, String percent, Words words) {
        return new Line(
                Orchardist.of(number, sight.origins().get(number), words).name(),
                words.say("made.share", percent));
    }

    private static Line line(Proof proof, Words words) {
        var text =
                proof.isOfALaboratory()
                        ? words.say(
                                proof.fit() ? "proof.fit" : "proof.unfit",
                                proof.by(),
                                proof.number(),
                                proof.day())
                        : words.say("proof.until", proof.by(), proof.number(), proof.day());
        return new Line(words.named("proof", proof.kind()), text);
    }

    private static Picture picture(Cold cold, Words words) {
        var lowest = degrees(cold.lowest());
        var highest = degrees(cold.highest());
        return new Picture(
                Curve.of(cold), lowest, highest, words.say("cold.told", lowest, highest));
    }

    private static String degrees(double celsius) {
        return String.format(Locale.ROOT, "%.1f", celsius);
    }
}
