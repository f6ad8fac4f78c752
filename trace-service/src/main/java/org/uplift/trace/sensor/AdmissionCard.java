package org.uplift.trace.sensor;

/// The answer that a broker understands.
///
/// @param result `allow` or `deny`
record AdmissionCard(String result) {

    static AdmissionCard of(boolean isAllowed) {
        return new AdmissionCard(isAllowed ? "allow" : "deny");
    }
}
