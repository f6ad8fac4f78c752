package org.uplift.household.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {

    /// A tenth of a metre.
    private static final Offset<Double> HAIR = within(0.000001);

    @ParameterizedTest
    @CsvSource({
        "31.17530398364597, 121.531541859215, 31.1774276, 121.5272106",
        "22.540796131694766, 113.9171764808363, 22.543847, 113.912316",
        "39.91334545536069, 116.38404722455657, 39.911954, 116.377817"
    })
    void bringsWhatChineseMapsShowToWgs84(
            double latitude, double longitude, double north, double east) {
        isKeptAs(north, east, new Place(latitude, longitude, "gcj-02"));
    }

    @Test
    void bringsWhatBaiduShowsToWgs84() {
        var same = new Place(39.90865673957631, 116.39762729119315, "gcj-02");

        isKeptAs(same.latitude(), same.longitude(), new Place(39.915, 116.404, "bd-09"));
    }

    @Test
    void keepsWhatAReceiverShows() {
        assertThat(new Place(33.14, 116.21, null)).isEqualTo(new Place(33.14, 116.21, "wgs-84"));
    }

    @Test
    void leavesWhatItDoesNotKnowForTheCheckToName() {
        assertThat(new Place(33.14, 116.21, "gps").datum()).isEqualTo("gps");
        assertThat(new Place(90, 116.21, "gcj-02").latitude()).isEqualTo(90);
    }

    private static void isKeptAs(double north, double east, Place place) {
        assertThat(place.latitude()).isCloseTo(north, HAIR);
        assertThat(place.longitude()).isCloseTo(east, HAIR);
        assertThat(place.datum()).isEqualTo("wgs-84");
    }
}
