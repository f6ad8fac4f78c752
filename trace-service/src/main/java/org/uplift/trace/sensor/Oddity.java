package org.uplift.trace.sensor;

/// Why something that a device said is not kept.
enum Oddity {
    /// It is no reading, or none we know the words of.
    MALFORMED,
    /// It comes under no device's topic, or under that of one that is not registered.
    UNKNOWN_DEVICE,
    /// Its credential was revoked.
    REVOKED,
    /// It speaks for another device.
    OTHER_DEVICE,
    /// It was read in times to come.
    FUTURE,
    /// It was read so long ago that its day is not kept any more.
    TOO_OLD,
    /// No such thing can be measured where fruit is.
    IMPOSSIBLE,
    /// The device says more than it may in a minute.
    FLOOD,
    /// It could not be kept, again and again.
    UNKEPT
}
