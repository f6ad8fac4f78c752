/// The identity provider of the local run: OpenID Connect for a handful of made-up users. It never
/// leaves this machine; a real installation brings its own.
@NullMarked
package org.uplift.local.identity;

import org.jspecify.annotations.NullMarked;
