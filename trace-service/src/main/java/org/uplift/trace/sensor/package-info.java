/// Devices that measure cold rooms, crates and plots: who they are, what they say, and what follows
/// from it. Readings come in by MQTT, are kept by the day, watched as they come, and folded to one
/// event for an asset and ten minutes.
@NullMarked
package org.uplift.trace.sensor;

import org.jspecify.annotations.NullMarked;
