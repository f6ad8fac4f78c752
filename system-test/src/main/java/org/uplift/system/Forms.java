package org.uplift.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/// Files of made-up families in the villages of a county, and edits of them that matter to
/// somebody.
record Forms(List<String> villages) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path FAMILY = Tree.path("docs", "family.json");
    private static final List<String> GRADES = List.of("A", "B", "C", "D");

    static Forms of(String county) {
        try (var csv = Forms.class.getResourceAsStream("/divisions.csv")) {
            var text =
                    new String(Objects.requireNonNull(csv).readAllBytes(), StandardCharsets.UTF_8);
            return new Forms(
                    text.lines()
                            .filter(line -> line.startsWith(county) && line.contains(",VILLAGE,"))
                            .map(line -> line.substring(0, 12))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ObjectNode household(Random random) {
        try {
            var family = (ObjectNode) JSON.readTree(FAMILY.toFile());
            return family.put("division", villages.get(random.nextInt(villages.size())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Something is always different: the loans, and one thing that a room or the statistics count.
    ObjectNode edited(JsonNode file, Random random) {
        var edited = (ObjectNode) file.deepCopy();
        edited.put("loansFen", edited.path("loansFen").asLong() + 1 + random.nextInt(100));
        switch (random.nextInt(5)) {
            case 0 -> earn(edited, random.nextInt(100_000));
            case 1 -> edited.withObject("/housing").put("dangerGrade", one(GRADES, random));
            case 2 -> edited.withObject("/land").put("orchard", random.nextInt(2) * 1.5);
            case 3 -> ((ObjectNode) edited.at("/members/0/work")).put("willing", flip(random));
            default -> help(edited);
        }
        return edited;
    }

    private static void earn(ObjectNode file, int more) {
        var latest = (ObjectNode) file.at("/incomes/0");
        latest.put("wageFen", latest.path("wageFen").asLong() + more);
    }

    private static void help(ObjectNode file) {
        file.putObject("help").put("since", "2017-12-01").putArray("measures").add("health");
    }

    private static boolean flip(Random random) {
        return random.nextBoolean();
    }

    private static String one(List<String> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
