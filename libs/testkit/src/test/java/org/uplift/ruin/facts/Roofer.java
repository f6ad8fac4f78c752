package org.uplift.ruin.facts;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

class Roofer {

    @CanIgnoreReturnValue
    RoofFell tear(UUID roof, ConsumerRecord<String, String> storm) {
        return new RoofFell(roof, storm);
    }

    void hush(UUID roof, ConsumerRecord<String, String> storm) {
        var _ = new RoofFell(roof, storm);
    }
}
