package org.uplift.platform.room;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.uplift.events.EventCodec;
import org.uplift.events.household.HouseholdEvent.LabelChanged;
import org.uplift.events.household.Label;
import org.uplift.testkit.DeadLetters;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.TopicWriter;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class SilenceTest {

    private static final Logger ROOT = Logger.getLogger("");

    private final UUID household = UUID.randomUUID();
    private final Eavesdropper log = new Eavesdropper();

    @BeforeEach
    void listen() {
        ROOT.addHandler(log);
    }

    @AfterEach
    void leave() {
        ROOT.removeHandler(log);
    }

    @Test
    void noLogTellsTheRowThatTheDatabaseRefused() {
        var refused =
                TopicWriter.to("household-events")
                        .tell(new LabelChanged(household, "1", Label.RED, Label.NONE), 2);

        try (var aside = DeadLetters.of("room")) {
            aside.awaitOnly(household, EventCodec.write(refused));
        }
        Logger.getLogger("marker").severe("the log is heard");
        assertThat(log.heard).anyMatch(line -> line.contains("the log is heard"));
        assertThat(log.heard).noneMatch(line -> line.contains(household.toString()));
    }

    private static final class Eavesdropper extends Handler {

        private final List<String> heard = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord line) {
            var text = new StringWriter().append(line.getMessage());
            text.append(Arrays.toString(line.getParameters()));
            if (line.getThrown() != null) {
                line.getThrown().printStackTrace(new PrintWriter(text));
            }
            heard.add(text.toString());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
