package org.uplift.trace.gs1;

/// One thing has one name here, whichever way it is written: the canonical Digital Link where GS1
/// knows the thing, the URI as it is where they do not.
public final class Identifiers {

    private Identifiers() {}

    /// @throws Misshapen for what looks like an identifier of GS1 and is none
    public static String canonical(String uri) {
        return uri.startsWith("urn:")
                ? EpcUrn.canonical(uri).orElse(uri)
                : DigitalLink.read(uri).map(DigitalLink::canonical).orElse(uri);
    }

    /// The same of what may be anything.
    public static String canonicalIfAny(String text) {
        try {
            return text.startsWith("urn:epc:") || text.startsWith("http") ? canonical(text) : text;
        } catch (Misshapen _) {
            return text;
        }
    }

    /// As EPCglobal would have written it, as far as it is known where the company's prefix ends.
    public static String urn(String uri) {
        try {
            return uri.startsWith("urn:")
                    ? uri
                    : DigitalLink.read(uri).flatMap(UrnForm::of).orElse(uri);
        } catch (Misshapen _) {
            return uri;
        }
    }
}
