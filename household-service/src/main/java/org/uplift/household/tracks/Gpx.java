package org.uplift.household.tracks;

import java.io.InputStream;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.uplift.household.tracks.FixRules.Claim;
import org.uplift.platform.problem.Invalid;
import org.uplift.platform.problem.Violation;

/// Reads the track points of a GPX file as it comes in, and nothing that lies outside of it.
final class Gpx {

    private static final XMLInputFactory FACTORY = factory();
    private static final Set<String> HEARD = Set.of("time", "ele", "hdop", "speed");
    private static final String POINT = "trkpt";
    private static final double METRES_A_DILUTION = 5;

    private final List<Claim> claims = new ArrayList<>();
    private final Map<String, String> point = new HashMap<>();
    private final XMLStreamReader xml;

    private Gpx(XMLStreamReader xml) {
        this.xml = xml;
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    static List<Claim> claims(InputStream body) {
        try {
            var gpx = new Gpx(FACTORY.createXMLStreamReader(body));
            gpx.read();
            return gpx.claims;
        } catch (Invalid e) {
            throw e;
        } catch (XMLStreamException | RuntimeException e) {
            throw broken("broken-gpx", "is no GPX that can be read to its end");
        }
    }

    private void read() throws XMLStreamException {
        var isGpx = false;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw broken("xml-entity", "must declare no document type, no entity");
                case XMLStreamConstants.START_ELEMENT -> {
                    isGpx |= xml.getLocalName().equals("gpx");
                    begin(xml.getLocalName());
                }
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                default -> {}
            }
        }
        if (!isGpx) {
            throw broken("broken-gpx", "is no GPX");
        }
    }

    private void begin(String name) throws XMLStreamException {
        if (name.equals(POINT)) {
            point.clear();
            for (var i = 0; i < xml.getAttributeCount(); i++) {
                point.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
            }
        } else if (HEARD.contains(name)) {
            point.put(name, xml.getElementText().strip());
        }
    }

    private void end(String name) {
        if (name.equals(POINT)) {
            claims.add(claim("trkpt[%d]".formatted(claims.size())));
            FixRules.mustNotBeMoreThanFit(claims.size());
            point.clear();
        }
    }

    private Claim claim(String path) {
        try {
            var dilution = number("hdop");
            return new Claim(
                    path,
                    OffsetDateTime.parse(said("time")).toInstant(),
                    Said.number(said("lat")),
                    Said.number(said("lon")),
                    dilution == null ? 0 : Math.max(0, dilution * METRES_A_DILUTION),
                    Said.whole(number("ele"), 1),
                    Said.whole(number("speed"), 10),
                    false);
        } catch (NumberFormatException | DateTimeException e) {
            throw new Invalid(
                    List.of(new Violation(path, "broken-gpx", "has no time and place in numbers")));
        }
    }

    private String said(String name) {
        return point.getOrDefault(name, "");
    }

    private @Nullable Double number(String name) {
        var text = point.get(name);
        return text == null ? null : (Double) Said.number(text);
    }

    private static Invalid broken(String rule, String message) {
        return new Invalid(List.of(new Violation("gpx", rule, message)));
    }
}
