package org.uplift.household.tracks;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/// Gives a track out as GPX or GeoJSON to whoever asks for that.
@Provider
@Produces({Maps.GPX, Maps.GEO_JSON})
class MapWriter implements MessageBodyWriter<Playback> {

    @Override
    public boolean isWriteable(
            Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == Playback.class;
    }

    @Override
    public void writeTo(
            Playback track,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        var isGpx = media.getSubtype().equals("gpx+xml");
        out.write((isGpx ? Maps.gpx(track) : Maps.geoJson(track)).getBytes(UTF_8));
    }
}
