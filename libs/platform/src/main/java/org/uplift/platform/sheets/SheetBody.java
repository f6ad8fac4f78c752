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
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.uplift.platform.paging.Listing;

/// Writes any list as a sheet, whole, whatever its length. The cells are the values of its JSON:
/// who may see the list may have the sheet, and what is masked there is masked here. A resource
/// that gives a list says with `@Produces` that it may leave so; were it said here, everything else
/// that leaves the house could be taken for a sheet.
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
        return SHEETS.contains(media.getType() + "/" + media.getSubtype())
                && generic instanceof ParameterizedType
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
        var columns =
                Column.of((Class<?>) ((ParameterizedType) generic).getActualTypeArguments()[0]);
        var isCsv = media.getSubtype().equals("csv");
        try (var sheet = Spool.of(file -> write(list, columns, isCsv, file))) {
            headers.putSingle(HttpHeaders.CONTENT_DISPOSITION, attachment(isCsv ? "csv" : "xlsx"));
            var _ = sheet.transferTo(body);
        }
    }

    private void write(Object list, List<Column> columns, boolean isCsv, OutputStream file)
            throws IOException {
        var numbers = columns.stream().map(Column::isNumber).toList();
        try (var sheet = isCsv ? SheetWriter.csv(file) : SheetWriter.xlsx(file, numbers)) {
            sheet.row(columns.stream().map(Column::name).toList());
            if (list instanceof Listing<?> pages) {
                pages.forEach(item -> row(item, columns, sheet));
            } else {
                ((Collection<?>) list).forEach(item -> row(item, columns, sheet));
            }
        }
    }

    private void row(Object item, List<Column> columns, SheetWriter sheet) {
        var tree = json.<JsonNode>valueToTree(item);
        try {
            sheet.row(columns.stream().map(column -> column.cell(tree)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Named after the list: the last word of its path.
    private String attachment(String extension) {
        var path = uri.getPath();
        var name = path.substring(path.lastIndexOf('/') + 1).replaceAll("[^a-z-]", "");
        return "attachment; filename=\"%s.%s\"".formatted(name, extension);
    }
}
