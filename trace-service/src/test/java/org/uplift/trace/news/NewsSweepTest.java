package org.uplift.trace.news;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.uplift.platform.database.Behalf;
import org.uplift.testkit.Infrastructure;
import org.uplift.trace.capture.Sample;
import org.uplift.trace.database.Database;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class NewsSweepTest {

    @Inject Database database;
    @Inject NewsSweep sweep;

    private final String serial = Sample.serial();

    @Test
    void throwsAwayWhatIsNewsToNobodyAndKeepsTheLatest() {
        told("old", 3);
        told("young", 1);
        told("latest", 3);

        sweep.sweep();

        assertThat(keys()).containsExactly("young" + serial, "latest" + serial);
    }

    private void told(String key, int daysAgo) {
        Behalf.ofTheService(() -> {
            var _ =
                    database.change(
                            "insert into page_news (at, key)"
                                    + " values (now() - make_interval(days => ?), ?)",
                            daysAgo,
                            key + serial);
        });
    }

    private List<String> keys() {
        return Behalf.ofTheService(() ->
                database.ask(
                        "select key from page_news where key like ? order by seq",
                        row -> row.getString(1),
                        "%" + serial));
    }
}
