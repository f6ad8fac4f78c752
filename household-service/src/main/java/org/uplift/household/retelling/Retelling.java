package org.uplift.household.retelling;

import static jakarta.interceptor.Interceptor.Priority.PLATFORM_BEFORE;

import io.quarkus.arc.All;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.uplift.platform.database.Behalf;

/// Topics can be lost, the register stays. In a new edition it listens to its own topics first and
/// tells again what they do not tell as it stands; mostly that is nothing.
@ApplicationScoped
public class Retelling {

    private static final String DUTIES = "duty-events";
    private static final Duration LONG = Duration.ofHours(1);

    private final NewEdition edition;
    private final Recording recording;
    private final List<Teller> tellers;
    private final String topic;

    Retelling(
            NewEdition edition,
            Recording recording,
            @All List<Teller> tellers,
            @ConfigProperty(name = "uplift.outbox.topic") String topic) {
        this.edition = edition;
        this.recording = recording;
        this.tellers = tellers;
        this.topic = topic;
    }

    void start(@Observes @Priority(PLATFORM_BEFORE - 1) StartupEvent event) {
        if (edition.isBeginning()) {
            tellAgain();
        }
    }

    public void tellAgain() {
        var heard = new Heard();
        recording.play(topic, heard::hear);
        recording.play(DUTIES, heard::hear);
        var told =
                Behalf.ofTheService(() ->
                        QuarkusTransaction.requiringNew()
                                .timeout(Math.toIntExact(LONG.toSeconds()))
                                .call(() ->
                                        tellers.stream()
                                                .mapToInt(one -> one.tellAgain(heard))
                                                .sum()));
        Log.infof("%d facts are told again that the topics did not tell", told);
    }
}
