/// What jobs-service tells of work.
@NullMarked
package org.uplift.events.jobs;

import org.jspecify.annotations.NullMarked;
