@NullMarked
package org.uplift.relocation.candidate;

import org.jspecify.annotations.NullMarked;
