/// What a service has learned from others' facts, kept as rows that can be learned again.
@NullMarked
package org.uplift.platform.projection;

import org.jspecify.annotations.NullMarked;
