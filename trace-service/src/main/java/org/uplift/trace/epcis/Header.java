package org.uplift.trace.epcis;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;

/// The headers of GS1 by which a repository says what it can do.
public final class Header {

    public static final String EPC_FORMAT = "GS1-EPC-Format";
    public static final String ERROR_BEHAVIOUR = "GS1-Capture-Error-Behaviour";

    /// How many events a document may hold, and how large it may be.
    public static final int MOST_EVENTS = 2_000;

    private static final long LARGEST = 10L << 20;
    private static final String EPCIS = "2.0";
    private static final String CBV = "2.0";

    /// How words of CBV are written in XML; nobody's other wish is heard.
    public static final String XML_FORMAT = "GS1-CBV-XML-Format";

    public static final String WEB_URI = "Always_Web_URI";

    private Header() {}

    /// The versions, as every answer names them.
    public static ResponseBuilder versions(ResponseBuilder answer) {
        return answer.header("GS1-EPCIS-Version", EPCIS).header("GS1-CBV-Version", CBV);
    }

    /// What may be asked of a resource, and in what form.
    public static Response discovery(String methods) {
        return described(methods).build();
    }

    /// The same of where documents are captured.
    public static Response captureDiscovery() {
        return described("OPTIONS, GET, POST")
                .header("GS1-EPCIS-Capture-Limit", MOST_EVENTS)
                .header("GS1-EPCIS-Capture-File-Size-Limit", LARGEST)
                .header(ERROR_BEHAVIOUR, "rollback, proceed")
                .build();
    }

    private static ResponseBuilder described(String methods) {
        return versions(Response.noContent())
                .header("Allow", methods)
                .header("GS1-EPCIS-Min", EPCIS)
                .header("GS1-EPCIS-Max", EPCIS)
                .header("GS1-CBV-Min", CBV)
                .header("GS1-CBV-Max", CBV)
                .header(
                        EPC_FORMAT,
                        "No_Preference, Always_GS1_Digital_Link, Always_EPC_URN, Never_Translates")
                .header(XML_FORMAT, "No_Preference, " + WEB_URI)
                .header("GS1-Vendor-Version", "1.0")
                .header("GS1-Extensions", "");
    }
}
