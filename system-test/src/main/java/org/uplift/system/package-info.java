/// The roof: five packaged services as processes of their own, one Kafka, one PostgreSQL, one
/// identity provider, and a county's main job run on them.
@NullMarked
package org.uplift.system;

import org.jspecify.annotations.NullMarked;
