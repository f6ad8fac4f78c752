package org.uplift.trace.sensor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.uplift.platform.problem.Invalid;
import org.uplift.platform.problem.NotFound;
import org.uplift.platform.problem.Rejected;
import org.uplift.platform.problem.Violation;
import org.uplift.trace.capture.Recorder;

/// Where devices are fixed to crates, rooms and plots, and taken off. Each is an event.
@ApplicationScoped
@Transactional
class AttachmentDesk {

    private final DeviceDesk devices;
    private final Attachments attachments;
    private final Recorder recorder;
    private final Clock clock;

    AttachmentDesk(DeviceDesk devices, Attachments attachments, Recorder recorder, Clock clock) {
        this.devices = devices;
        this.attachments = attachments;
        this.recorder = recorder;
        this.clock = clock;
    }

    /// Said twice, it changes nothing.
    Attachment attach(UUID deviceId, UUID id, AttachmentForm form) {
        var device = devices.find(deviceId);
        var since = past("since", form.since());
        var wanted =
                new Attachment(id, deviceId, device.division(), form.canonicalAsset(), since, null);
        var known = attachments.find(deviceId, id);
        if (known.isPresent()) {
            return same(known.get(), wanted);
        }
        if (attachments.isElsewhere(wanted) || !attachments.add(wanted)) {
            throw new Rejected("The device is fixed to something else at that time");
        }
        var _ = recorder.record(wanted.division(), List.of(SensorEvents.attached(wanted)));
        attachments.foldAgain(wanted, since);
        return wanted;
    }

    Attachment end(UUID deviceId, UUID id, EndForm form) {
        var device = devices.find(deviceId);
        var known =
                attachments.find(device.id(), id).orElseThrow(() -> new NotFound("attachment", id));
        var until = past("at", form.at());
        if (until.equals(known.until())) {
            return known;
        }
        if (known.until() != null) {
            throw new Rejected("It was taken off at another time");
        }
        if (until.isBefore(known.since())) {
            throw new Invalid(
                    List.of(new Violation("at", "order", "is before it was fixed there")));
        }
        attachments.end(id, until);
        var ended =
                new Attachment(id, deviceId, known.division(), known.asset(), known.since(), until);
        var _ = recorder.record(ended.division(), List.of(SensorEvents.detached(ended, until)));
        attachments.foldAgain(ended, until);
        return ended;
    }

    List<Attachment> of(UUID deviceId) {
        return attachments.of(devices.find(deviceId).id());
    }

    private static Attachment same(Attachment known, Attachment wanted) {
        if (known.asset().equals(wanted.asset()) && known.since().equals(wanted.since())) {
            return known;
        }
        throw new Rejected("Another attachment has this id");
    }

    private Instant past(String field, Instant said) {
        var time = said.truncatedTo(ChronoUnit.MICROS);
        if (time.isAfter(clock.instant()) || time.isBefore(Instant.EPOCH)) {
            throw new Invalid(
                    List.of(new Violation(field, "time", "is no time that has been, since 1970")));
        }
        return time;
    }
}
