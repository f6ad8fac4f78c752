package org.uplift.household.tracks;

/// The formats in which maps take tracks.
public final class Maps {

    public static final String GPX = "application/gpx+xml";
    public static final String GEO_JSON = "application/geo+json";

    private Maps() {}

    static String gpx(Playback track) {
        var text = new StringBuilder(200 + track.points().size() * 120);
        text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<gpx version=\"1.1\" creator=\"Uplift\"")
                .append(" xmlns=\"http://www.topografix.com/GPX/1/1\"><trk><trkseg>\n");
        for (var point : track.points()) {
            text.append("<trkpt lat=\"").append(point.latitude());
            text.append("\" lon=\"").append(point.longitude()).append("\">");
            if (point.altitude() != null) {
                text.append("<ele>").append(point.altitude()).append("</ele>");
            }
            text.append("<time>").append(point.at()).append("</time></trkpt>\n");
        }
        return text.append("</trkseg></trk></gpx>\n").toString();
    }

    /// One line, with the times of its points beside it.
    static String geoJson(Playback track) {
        var line = new StringBuilder(track.points().size() * 24);
        var times = new StringBuilder(track.points().size() * 28);
        for (var point : track.points()) {
            var comma = line.isEmpty() ? "" : ",";
            line.append(comma).append('[').append(point.longitude());
            line.append(',').append(point.latitude()).append(']');
            times.append(comma).append('"').append(point.at()).append('"');
        }
        return """
        {"type":"Feature","geometry":{"type":"LineString","coordinates":[%s]},\
        "properties":{"metres":%d,"times":[%s]}}\
        """
                .formatted(line, track.metres(), times);
    }
}
