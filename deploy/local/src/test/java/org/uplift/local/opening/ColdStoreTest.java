package org.uplift.local.opening;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ColdStoreTest {

    private static final String VILLAGE = "520123001201";

    private final LatePicking late =
            new LatePicking(
                    new Orchardist(
                            "019ab2c0-0000-7000-8000-000000000001",
                            VILLAGE,
                            VILLAGE + "000001",
                            new BigDecimal("2.5")),
                    LocalDate.of(2026, 11, 2));

    @Test
    void packsNoMoreThanWasGradedAndLeavesAfterwards() throws JsonProcessingException {
        var json = new JsonMapper();
        var packing = json.readTree(late.packing());

        assertThat(packing.path("serials")).hasSize(3);
        assertThat(json.readTree(late.grading()).at("/into/0/lot").asText())
                .isEqualTo(packing.at("/from/0/lot").asText());
        assertThat(json.readTree(late.shipment()).path("on").asText()).isEqualTo("2026-11-05");
        assertThat(json.readTree(late.stack()).path("serials")).hasSize(3);
        assertThat(json.readTree(late.harvest()).path("on").asText()).isEqualTo("2026-10-31");
        assertThat(late.left()).isEqualTo(OffsetDateTime.parse("2026-11-05T16:00:00+08:00"));
    }

    @Test
    void numbersThingsAsGs1WantsAndOtherwiseThanTheSeasonsBoxes() {
        assertThat(late.room()).matches("[0-9]{13}");
        assertThat(late.pallet()).matches("[0-9]{18}").isNotEqualTo(KiwiNames.sscc(VILLAGE));
        assertThat(late.box()).isNotEqualTo(new Season(2026).box(VILLAGE));
        assertThat(late.box().substring(late.box().lastIndexOf('/') + 1))
                .matches("[0-9A-Z][0-9A-Z-]{0,19}");
        assertThat(late.lot("P")).matches("[0-9A-Z][0-9A-Z-]{0,19}");
    }

    @Test
    void readsEveryTenMinutesWhatACoolingRoomWouldShow() throws JsonProcessingException {
        var device = UUID.randomUUID();
        var room = new Thermometer(device, late.chilled(), late.left(), 14, 2);
        var readings = new ArrayList<Double>();
        var times = new ArrayList<String>();
        for (var message : room.messages()) {
            var all = new JsonMapper().readTree(message);
            assertThat(all.size()).isLessThanOrEqualTo(200);
            all.forEach(it -> readings.add(it.path("value").asDouble()));
            all.forEach(it -> times.add(it.path("at").asText()));
        }

        assertThat(times).hasSize(76 * 6).doesNotHaveDuplicates().isSorted();
        assertThat(readings.getFirst()).isGreaterThan(13);
        assertThat(readings.getLast()).isBetween(1.0, 3.0);
        assertThat(readings).allMatch(celsius -> celsius > 0 && celsius < 15);
    }
}
