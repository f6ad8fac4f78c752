package org.uplift.trace.genealogy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.uplift.platform.database.Behalf;
import org.uplift.testkit.Family;
import org.uplift.testkit.Infrastructure;
import org.uplift.trace.capture.Recorder;
import org.uplift.trace.genealogy.Walk.Relative;

/// Random trades, told in random order, in one piece or in many, beside a plain reckoning moment by
/// moment.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class AnyOrderTest {

    private static final long SEED = Long.getLong("uplift.seed", 20_261_122);
    private static final int TRADES = 12;

    @Inject Recorder recorder;
    @Inject Genealogy genealogy;

    @Test
    void answersAsAPlainReckoningDoesInWhateverOrderItHeard() {
        var found = 0;
        for (var i = 0; i < TRADES; i++) {
            var random = new Random(SEED + i);
            var trade = Trade.in(Family.anyVillage());
            var plain = PlainTrade.any(trade, random);
            tell(trade, plain.events(), random);
            for (var item : plain.items()) {
                var expected = plain.destinations(item);
                found += expected.size();

                assertThat(names(genealogy.destinations(item, null)))
                        .as("destinations in trade %d of seed %d", i, SEED)
                        .isEqualTo(expected);
                assertThat(names(genealogy.origins(item, null).walk()))
                        .as("origins in trade %d of seed %d", i, SEED)
                        .isEqualTo(
                                plain.items().stream()
                                        .filter(it -> plain.destinations(it).contains(item))
                                        .collect(Collectors.toSet()));
            }
        }
        assertThat(found).isGreaterThan(100);
    }

    private static Set<String> names(Walk walk) {
        assertThat(walk.isWhole()).isTrue();
        return walk.relatives().stream().map(Relative::item).collect(Collectors.toSet());
    }

    private void tell(Trade trade, List<String> events, Random random) {
        var all = new ArrayList<>(events);
        Collections.shuffle(all, random);
        all.addAll(all.subList(0, 3));
        var atOnce = 1 + random.nextInt(8);
        for (var from = 0; from < all.size(); from += atOnce) {
            var some = all.subList(from, Math.min(all.size(), from + atOnce));
            Behalf.ofTheService(() ->
                    QuarkusTransaction.requiringNew()
                            .run(() -> {
                                var _ =
                                        recorder.record(
                                                trade.place(),
                                                some.stream().map(Trade::node).toList());
                            }));
        }
    }
}
