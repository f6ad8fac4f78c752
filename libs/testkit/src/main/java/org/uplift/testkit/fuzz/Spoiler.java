package org.uplift.testkit.fuzz;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Spoils what was right: often in one place, now and then as a whole.
final class Spoiler {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEP = 20_000;

    private final Random random;

    Spoiler(Random random) {
        this.random = random;
    }

    byte[] body(JsonNode right) {
        return switch (random.nextInt(10)) {
            case 0, 1, 2, 3 -> bytes(right);
            case 4, 5, 6, 7 -> bytes(spoiltWithin(right));
            case 8 -> bytes(odd());
            default -> broken(bytes(right));
        };
    }

    private static byte[] bytes(JsonNode node) {
        return node.toString().getBytes(UTF_8);
    }

    private JsonNode spoiltWithin(JsonNode right) {
        return switch (right) {
            case ObjectNode object when !object.isEmpty() -> spoiltWithin(object);
            case ArrayNode array when !array.isEmpty() -> {
                var at = random.nextInt(array.size());
                yield array.set(at, spoiltWithin(array.get(at)));
            }
            default -> odd();
        };
    }

    private JsonNode spoiltWithin(ObjectNode object) {
        var names = List.copyOf(object.propertyStream().map(p -> p.getKey()).toList());
        var name = names.get(random.nextInt(names.size()));
        return switch (random.nextInt(6)) {
            case 0 -> object.without(name);
            case 1 -> object.set(Oddities.any(random), object.get(name));
            default -> object.set(name, spoiltWithin(object.get(name)));
        };
    }

    private JsonNode odd() {
        return switch (random.nextInt(9)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.booleanNode(random.nextBoolean());
            case 2 -> JSON.numberNode(random.nextLong());
            case 3 -> JSON.numberNode(-1);
            case 4 -> JSON.numberNode(0.1 + random.nextInt());
            case 5 -> JSON.arrayNode().add(Oddities.any(random));
            case 6 -> JSON.objectNode().put(Oddities.any(random), 1);
            default -> JSON.textNode(Oddities.any(random));
        };
    }

    byte[] broken(byte[] whole) {
        return switch (random.nextInt(7)) {
            case 0 -> Arrays.copyOf(whole, random.nextInt(whole.length + 1));
            case 1 -> new byte[0];
            case 2 -> "[".repeat(DEEP).getBytes(UTF_8);
            case 3 -> new String(whole, UTF_8).getBytes(UTF_16);
            case 4 -> (new String(whole, UTF_8) + "}{").getBytes(UTF_8);
            case 5 -> Oddities.any(random).getBytes(UTF_8);
            default -> flipped(whole);
        };
    }

    private byte[] flipped(byte[] whole) {
        for (var i = 0; i < whole.length && i < 3; i++) {
            whole[random.nextInt(whole.length)] = (byte) random.nextInt(256);
        }
        return whole;
    }
}
