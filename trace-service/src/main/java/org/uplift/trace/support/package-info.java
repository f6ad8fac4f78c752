/// Where buyers pledge support for growers: without an account, without a script.
@NullMarked
package org.uplift.trace.support;

import org.jspecify.annotations.NullMarked;
