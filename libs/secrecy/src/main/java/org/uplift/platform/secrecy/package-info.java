/// Keeps what nobody may read off a disk: sealed under keys that lie elsewhere, and marked so that
/// it can be found again.
@NullMarked
package org.uplift.platform.secrecy;

import org.jspecify.annotations.NullMarked;
