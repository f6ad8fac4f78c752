/// A real PostgreSQL and a real Kafka without an installation, for the local run and for tests.
@NullMarked
package org.uplift.sandbox;

import org.jspecify.annotations.NullMarked;
