package org.uplift.household.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {

    @ParameterizedTest
    @CsvSource({
        "bytes=0-99, 0, 100",
        "bytes=900-, 900, 100",
        "bytes=-1, 999, 1",
        "bytes=-5000, 0, 1000",
        "bytes=990-5000, 990, 10",
        "bytes=0-0, 0, 1",
        "bytes=1000-, 1000, 0",
        "bytes=2000-3000, 2000, 0",
        "bytes=-0, 1000, 0"
    })
    void isAStretchOfWhatThereIs(String header, long from, long length) {
        assertThat(ByteRange.of(header, 1_000)).contains(new ByteRange(from, length));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bytes=-",
                "bytes=0-1,5-6",
                "lines=1-2",
                "bytes=9-2",
                "bytes=a-b",
                "0-1",
                "bytes=99999999999999999999-"
            })
    void isAllWhereItIsNotOneStretch(String header) {
        assertThat(ByteRange.of(header, 1_000)).isEmpty();
    }
}
