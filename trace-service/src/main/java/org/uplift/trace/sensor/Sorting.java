package org.uplift.trace.sensor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What was said, parted into what is kept and what is only counted.
final class Sorting {

    /// Stands for all who are no device of ours.
    static final UUID NOBODY = new UUID(0, 0);

    private final Map<UUID, Device> devices;
    private final Words words;
    private final Pace pace;
    private final List<Reading> readings = new ArrayList<>();
    private final Map<Notice, Long> odd = new HashMap<>();

    Sorting(Map<UUID, Device> devices, Words words, Pace pace) {
        this.devices = devices;
        this.words = words;
        this.pace = pace;
    }

    void add(Said said) {
        var id = said.device();
        var device = id == null ? null : devices.get(id);
        try {
            if (device == null) {
                throw new Odd(Oddity.UNKNOWN_DEVICE);
            }
            if (!device.isAdmitted()) {
                throw new Odd(Oddity.REVOKED);
            }
            var read = words.read(device.id(), said.body());
            if (!pace.admits(device.id(), read.size(), words.now())) {
                throw new Odd(Oddity.FLOOD);
            }
            readings.addAll(read);
        } catch (Odd e) {
            layAside(device, e.rule());
        }
    }

    void layAside(Said said, Oddity rule) {
        var id = said.device();
        layAside(id == null ? null : devices.get(id), rule);
    }

    private void layAside(@Nullable Device device, Oddity rule) {
        var notice =
                device == null
                        ? new Notice(NOBODY, "000000000000", rule)
                        : new Notice(device.id(), device.division(), rule);
        var _ = odd.merge(notice, 1L, Long::sum);
    }

    List<Reading> readings() {
        return readings;
    }

    Map<Notice, Long> odd() {
        return odd;
    }

    /// Whose words broke which rule.
    record Notice(UUID device, String division, Oddity rule) {}
}
