package org.uplift.trace.sensor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.paging.Key;
import org.uplift.platform.paging.Page;
import org.uplift.platform.problem.NotFound;
import org.uplift.platform.problem.Rejected;
import org.uplift.platform.problem.Stale;

/// Where devices are registered, given credentials, and told by what they are watched.
@ApplicationScoped
@Transactional
class DeviceDesk {

    private final Devices devices;
    private final Alarms alarms;
    private final Caller caller;
    private final Clock clock;

    DeviceDesk(Devices devices, Alarms alarms, Caller caller, Clock clock) {
        this.devices = devices;
        this.alarms = alarms;
        this.caller = caller;
        this.clock = clock;
    }

    /// Its credential is shown to who registers it, and never again: said twice, it changes
    /// nothing.
    DeviceCard register(UUID id, DeviceForm form) {
        if (!caller.scope().contains(form.division())) {
            throw new NotFound("division", form.division());
        }
        var credential = Credential.fresh();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var device = form.toDevice(id, now, credential.mark());
        if (devices.add(device)) {
            return DeviceCard.of(device, credential);
        }
        return devices.find(id, caller.scope())
                .filter(it -> it.isSaid(form))
                .map(DeviceCard::of)
                .orElseThrow(() -> new Rejected("Another device has this id"));
    }

    Device find(UUID id) {
        return devices.find(id, caller.scope()).orElseThrow(() -> new NotFound("sensor", id));
    }

    Page<DeviceEntry> page(@Nullable String division, Key after, int limit) {
        var scope = caller.scope(division);
        var place = after.ids().getFirst();
        return Page.of(
                        devices.page(scope, after.division(), place, limit + 1),
                        limit,
                        it -> Key.of(it.division(), it.id()).toString())
                .map(DeviceEntry::of);
    }

    /// The one before is good for nothing from now on.
    DeviceCard renewCredential(UUID id) {
        var _ = find(id);
        var credential = Credential.fresh();
        devices.mark(id, credential.mark());
        return DeviceCard.of(find(id), credential);
    }

    void revokeCredential(UUID id) {
        var _ = find(id);
        devices.mark(id, null);
        alarms.endAll(id, clock.instant());
    }

    /// Where it stood to its former limits is forgotten, and what was raised because of them ends.
    DeviceCard watch(UUID id, long version, WatchForm watch) {
        var device = find(id);
        if (!devices.watch(id, version, watch)) {
            throw new Stale(device.version());
        }
        alarms.endAll(id, clock.instant());
        return DeviceCard.of(find(id));
    }
}
