/// What relocation-service tells of moves.
@NullMarked
package org.uplift.events.relocation;

import org.jspecify.annotations.NullMarked;
