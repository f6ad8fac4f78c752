/// Holds what `deploy/` says against what the services are.
@NullMarked
package org.uplift.manifests;

import org.jspecify.annotations.NullMarked;
