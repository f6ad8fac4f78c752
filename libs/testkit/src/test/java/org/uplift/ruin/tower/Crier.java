package org.uplift.ruin.tower;

import io.smallrye.reactive.messaging.MutinyEmitter;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.eclipse.microprofile.reactive.messaging.Outgoing;

class Crier {

    void cry(KafkaProducer<String, String> all, MutinyEmitter<String> some, Emitter<String> one) {
        all.close();
        some.complete();
        one.complete();
    }

    @Outgoing("ruin-events")
    String whisper() {
        return "hush";
    }
}
