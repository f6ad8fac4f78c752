package org.uplift.platform.sheets;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.uplift.platform.paging.Listing;
import org.uplift.platform.problem.Problem;

/// Writes any list as a sheet, whole, whatever its length, and what is [Tabular]. The cells are the
/// values of its JSON: who may see the list may have the sheet, and what is masked there is masked
/// here. A resource that gives a list says with `@Produces` that it may leave so; were it said
/// here, everything else that leaves the house could be taken for a sheet. Where a sheet breaks
/// off, its writer is asked for the problem, too.
@Provider
class SheetBody implements MessageBodyWriter<Object> {

    private static final Set<String> SHEETS = Set.of(SheetWriter.CSV, SheetWriter.XLSX);

    private final ObjectMapper json;
    private final UriInfo uri;

    SheetBody(ObjectMapper json, UriInfo uri) {
        this.json = json;
        this.uri = uri;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] notes, MediaType media) {
        return type == Problem.class
                || SHEETS.contains(media.getType() + "/" + media.getSubtype())
                        && (Tabular.class.isAssignableFrom(type) || isList(type, generic));
    }

    private static boolean isList(Class<?> type, Type generic) {
        return generic instanceof ParameterizedType
                && (Listing.class == type || Collection.class.isAssignableFrom(type));
    }

    @Override
    public void writeTo(
            Object list,
            Class<?> type,
            Type generic,
            Annotation[] notes,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        if (list instanceof Problem) {
            body.write(json.writeValueAsBytes(list));
            return;
        }
        var ruling = ruling(list, generic);
        var isCsv = media.getSubtype().equals("csv");
        try (var sheet = Spool.of(file -> write(list, ruling, isCsv, file))) {
            headers.putSingle(HttpHeaders.CONTENT_DISPOSITION, attachment(isCsv ? "csv" : "xlsx"));
            var _ = sheet.transferTo(body);
        }
    }

    private Ruling ruling(Object list, Type generic) {
        return list instanceof Tabular table
                ? Ruling.of(table.rows().stream().map(this::tree))
                : Ruling.of((Class<?>) ((ParameterizedType) generic).getActualTypeArguments()[0]);
    }

    private void write(Object list, Ruling ruling, boolean isCsv, OutputStream file)
            throws IOException {
        try (var sheet = isCsv ? SheetWriter.csv(file) : SheetWriter.xlsx(file, ruling.numbers())) {
            sheet.row(ruling.names());
            Consumer<Object> row = item -> row(ruling.cells().apply(tree(item)), sheet);
            switch (list) {
                case Listing<?> pages -> pages.forEach(row);
                case Tabular table -> table.rows().forEach(row);
                default -> ((Collection<?>) list).forEach(row);
            }
        }
    }

    private static void row(List<String> cells, SheetWriter sheet) {
        try {
            sheet.row(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode tree(Object item) {
        return json.valueToTree(item);
    }

    /// Named after the list: the last word of its path that is no key of something.
    private String attachment(String extension) {
        var name =
                Arrays.stream(uri.getPath().split("/"))
                        .filter(word -> word.matches("[a-z-]+"))
                        .reduce("list", (_, last) -> last);
        return "attachment; filename=\"%s.%s\"".formatted(name, extension);
    }
}
