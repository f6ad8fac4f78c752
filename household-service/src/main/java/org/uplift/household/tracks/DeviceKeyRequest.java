package org.uplift.household.tracks;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/// That somebody shows a device key.
final class DeviceKeyRequest extends BaseAuthenticationRequest {

    private final String key;

    DeviceKeyRequest(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
