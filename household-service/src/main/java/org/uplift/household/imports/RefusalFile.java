package org.uplift.household.imports;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.uplift.household.file.Discretion;
import org.uplift.household.file.Sensitivity;
import org.uplift.household.layout.Layout;
import org.uplift.household.layout.Wording;
import org.uplift.household.sheets.Format;
import org.uplift.household.sheets.RowPlace;

/// The refused rows of an import as a file: where, what stands there, and why not. Whose birth date
/// would tell a child from others may be what is refused: of sensitive columns no value is shown to
/// those who are not trusted with it.
record RefusalFile(Refusals refusals, UUID id, Reason language, Discretion discretion) {

    private static final List<Boolean> NUMBERS =
            List.of(true, false, false, false, false, false, true);

    void sheet(Format format, OutputStream out) throws IOException {
        try (var sheet = format.writer(out, NUMBERS)) {
            sheet.row(
                    language.wording() == Wording.ZH
                            ? List.of("行", "列", "列代号", "规则", "值", "原因", "工作表")
                            : List.of("row", "column", "key", "rule", "value", "reason", "sheet"));
            each(refusal -> sheet.row(cells(refusal)));
        }
    }

    private List<String> cells(Refusal refusal) {
        var place = RowPlace.of(refusal.row());
        return List.of(
                Integer.toString(place.row()),
                wording(refusal.column()),
                refusal.column(),
                refusal.rule(),
                value(refusal),
                refusal.reason(language),
                Integer.toString(place.sheet()));
    }

    void json(ObjectMapper mapper, OutputStream out) throws IOException {
        try (var json = mapper.getFactory().createGenerator(out)) {
            json.writeStartArray();
            each(refusal -> write(json, refusal));
            json.writeEndArray();
        }
    }

    private void write(JsonGenerator json, Refusal refusal) throws IOException {
        var place = RowPlace.of(refusal.row());
        json.writeStartObject();
        json.writeNumberField("row", place.row());
        json.writeStringField("column", refusal.column());
        json.writeStringField("rule", refusal.rule());
        json.writeStringField("value", value(refusal));
        json.writeStringField("reason", refusal.reason(language));
        json.writeNumberField("sheet", place.sheet());
        json.writeEndObject();
    }

    private String wording(String key) {
        return Layout.published()
                .named(key)
                .map(column -> column.wording(language.wording()))
                .orElse(key);
    }

    private String value(Refusal refusal) {
        return discretion.isTrusted() || !isSensitive(refusal.column())
                ? refusal.value()
                : Discretion.MARK;
    }

    private static boolean isSensitive(String key) {
        return Layout.published()
                .named(key)
                .filter(column -> column.sensitivity() != Sensitivity.NONE)
                .isPresent();
    }

    private interface Pen {
        void write(Refusal refusal) throws IOException;
    }

    private void each(Pen pen) throws IOException {
        try {
            refusals.each(
                    id,
                    refusal -> {
                        try {
                            pen.write(refusal);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer", e);
        }
    }
}
