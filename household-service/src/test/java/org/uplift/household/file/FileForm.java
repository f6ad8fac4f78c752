package org.uplift.household.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// A filled-in household file, sound unless something in it is changed. Its people are nobody
/// else's: each form gets id numbers of its own.
public final class FileForm {

    public static final String VILLAGE = "341623100001";
    public static final String OTHER_VILLAGE = "341623100002";
    public static final String VILLAGE_ELSEWHERE = "341623101200";

    private static final ObjectMapper JSON = new ObjectMapper();

    /// Begins elsewhere each time, so that a second try meets nobody of the first.
    private static final AtomicInteger PEOPLE =
            new AtomicInteger(499 * 37 * ThreadLocalRandom.current().nextInt(1_000));

    private final ObjectNode json;

    private FileForm(ObjectNode json) {
        this.json = json;
    }

    /// Of the head, his wife and their daughter.
    public static FileForm ofThree() {
        try (var stream = FileForm.class.getResourceAsStream("/file.json")) {
            var form = new FileForm((ObjectNode) JSON.readTree(stream));
            form.identify();
            return form;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static FileForm of(String json) {
        try {
            return new FileForm((ObjectNode) JSON.readTree(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param pointer such as `/members/0/name`
    @CanIgnoreReturnValue
    public FileForm with(String pointer, @Nullable Object value) {
        var path = JsonPointer.compile(pointer);
        var name = path.last().getMatchingProperty();
        var node = JSON.<JsonNode>valueToTree(value);
        switch (json.at(path.head())) {
            case ObjectNode parent -> parent.set(name, node);
            case ArrayNode parent when parent.size() == Integer.parseInt(name) -> parent.add(node);
            case ArrayNode parent -> parent.set(Integer.parseInt(name), node);
            default -> throw new IllegalArgumentException(pointer);
        }
        return this;
    }

    @CanIgnoreReturnValue
    public FileForm without(String pointer) {
        var path = JsonPointer.compile(pointer);
        switch (json.at(path.head())) {
            case ObjectNode parent -> parent.remove(path.last().getMatchingProperty());
            case ArrayNode parent -> parent.remove(path.last().getMatchingIndex());
            default -> throw new IllegalArgumentException(pointer);
        }
        return this;
    }

    public String text(String pointer) {
        return json.at(pointer).asText();
    }

    public HouseholdFile file() {
        return FileJson.read(json.toString());
    }

    public String json() {
        return json.toString();
    }

    public JsonNode tree(String pointer) {
        return json.at(pointer).deepCopy();
    }

    /// A part of it.
    public String json(String pointer) {
        return json.at(pointer).toString();
    }

    public byte[] bytes() {
        return json.toString().getBytes(UTF_8);
    }

    private void identify() {
        for (var member : json.withArray("members")) {
            var born = LocalDate.parse(member.path("birthDate").asText());
            var isMale = member.path("sex").asText().equals("male");
            ((ObjectNode) member).put("idNumber", idNumber(born, isMale));
        }
    }

    /// A genuine citizen number that no other test person has.
    public static String idNumber(LocalDate born, boolean isMale) {
        var person = PEOPLE.getAndIncrement();
        var place = 341623 + person / 499;
        var sequence = person % 499 * 2 + (isMale ? 1 : 2);
        var digits = "%06d%s%03d".formatted(place, born.toString().replace("-", ""), sequence);
        return digits + checkDigit(digits);
    }

    private static char checkDigit(String digits) {
        int remainder = 0;
        for (int i = 0; i < digits.length(); i++) {
            remainder = (remainder + digits.charAt(i) - '0') * 2 % 11;
        }
        return "10X98765432".charAt(remainder % 11);
    }
}
