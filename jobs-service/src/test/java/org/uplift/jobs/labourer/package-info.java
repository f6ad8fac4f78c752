@NullMarked
package org.uplift.jobs.labourer;

import org.jspecify.annotations.NullMarked;
