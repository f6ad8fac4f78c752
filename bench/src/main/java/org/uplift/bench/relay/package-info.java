/// How fast the outbox is drained: our relay beside Debezium's embedded engine, on the same
/// PostgreSQL and Kafka, in the same run.
@NullMarked
package org.uplift.bench.relay;

import org.jspecify.annotations.NullMarked;
