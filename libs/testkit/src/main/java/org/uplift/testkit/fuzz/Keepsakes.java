package org.uplift.testkit.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;

/// Ids and words out of a service's answers, so that later requests speak of things that are there.
final class Keepsakes {

    private static final int ROOM = 500;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern WORD = Pattern.compile("\"([\\w\\u4e00-\\u9fa5/+=-]{2,40})\"");

    private final List<String> ids = new ArrayList<>();
    private final List<String> words = new ArrayList<>();

    void keep(String answer, Random random) {
        ID.matcher(answer).results().limit(20).forEach(id -> keep(ids, id.group(), random));
        WORD.matcher(answer).results().limit(50).forEach(w -> keep(words, w.group(1), random));
    }

    private static void keep(List<String> all, String one, Random random) {
        if (all.size() < ROOM) {
            all.add(one);
        } else {
            all.set(random.nextInt(ROOM), one);
        }
    }

    Optional<String> id(Random random) {
        return oneOf(ids, random);
    }

    Optional<String> word(Random random) {
        return oneOf(words, random);
    }

    private static Optional<String> oneOf(List<String> all, Random random) {
        return all.isEmpty() || random.nextInt(4) == 0
                ? Optional.empty()
                : Optional.of(all.get(random.nextInt(all.size())));
    }
}
