package org.uplift.trace.page;

/// What a laboratory found, or what somebody is certified for.
///
/// @param kind `laboratory`, or the certificate's
/// @param day of the report, or the last one of the certificate
/// @param fit whether all is within its limits
public record Proof(String kind, String day, String by, String number, boolean fit) {

    boolean isOfALaboratory() {
        return kind.equals("laboratory");
    }
}
