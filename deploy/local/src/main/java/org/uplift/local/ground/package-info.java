/// What every part of the local run stands on: its folder, its ports, its terminal.
@NullMarked
package org.uplift.local.ground;

import org.jspecify.annotations.NullMarked;
