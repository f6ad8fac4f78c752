package org.uplift.trace.epcis;

/// What is wrong with a document, and where.
///
/// @param event the number of the event in the document, from 0; -1 for the document itself
/// @param path a JSON pointer into the document, or a line of the XML
public record Flaw(int event, String path, String rule, String message) {

    static final int WHOLE = -1;

    public static Flaw ofWhole(String path, String rule, String message) {
        return new Flaw(WHOLE, path, rule, message);
    }
}
