/// Who can and wants to work, what they know and wish to learn, as this service has learned of them
/// from `household-events`.
@NullMarked
package org.uplift.jobs.labourer;

import org.jspecify.annotations.NullMarked;
