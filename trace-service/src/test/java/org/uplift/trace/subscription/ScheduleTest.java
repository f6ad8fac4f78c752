package org.uplift.trace.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.uplift.platform.outward.Strangers;
import org.uplift.trace.epcis.Refusal;

class ScheduleTest {

    @Test
    void comesWhenTheClockOfShanghaiSaysSo() {
        var early = new Schedule(null, "5", "1", null, null, null);

        assertThat(next(early, "2026-10-01T00:00:00+08:00")).isEqualTo("2026-10-01T01:05+08:00");
        assertThat(next(early, "2026-10-01T01:05:00+08:00")).isEqualTo("2026-10-02T01:05+08:00");
    }

    @Test
    void knowsRangesAndLists() {
        var work = new Schedule("0", "0,30", "[8-9]", null, null, "[1-5]");

        assertThat(next(work, "2026-10-02T09:10:00+08:00")).isEqualTo("2026-10-02T09:30+08:00");
        assertThat(next(work, "2026-10-02T09:30:00+08:00")).isEqualTo("2026-10-05T08:00+08:00");
        var leap = new Schedule(null, null, null, "29", "2", null);
        assertThat(next(leap, "2026-10-02T00:00:00+08:00")).isEqualTo("2028-02-29T00:00+08:00");
        var often = new Schedule("[0-59]", null, null, null, null, null);
        assertThat(next(often, "2026-10-02T00:00:58+08:00")).isEqualTo("2026-10-02T00:00:59+08:00");
    }

    @Test
    void refusesWhatNeverComesOrIsNoTime() {
        assertWrong("60", null);
        assertWrong("1-5", null);
        assertWrong("[5-1]", null);
        assertWrong("", null);
        assertWrong("*", null);
        assertThatThrownBy(
                        () -> new Schedule(null, null, null, "31", "2", null).next(Instant.EPOCH))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void knowsAddressesThatAreOurs() throws UnknownHostException {
        var ours =
                List.of(
                        "127.0.0.1",
                        "10.1.2.3",
                        "172.16.0.1",
                        "192.168.1.1",
                        "169.254.169.254",
                        "100.64.0.1",
                        "0.0.0.0",
                        "224.0.0.1",
                        "255.255.255.255",
                        "198.18.0.1",
                        "::1",
                        "::",
                        "fe80::1",
                        "fd00::1",
                        "::ffff:127.0.0.1",
                        "64:ff9b::7f00:1",
                        "2002:7f00:1::");
        for (var one : ours) {
            assertThat(Strangers.isOurs(InetAddress.getByName(one))).as(one).isTrue();
        }
        for (var one : List.of("8.8.8.8", "100.128.0.1", "2400:3200::1")) {
            assertThat(Strangers.isOurs(InetAddress.getByName(one))).as(one).isFalse();
        }
    }

    private static void assertWrong(@Nullable String second, @Nullable String minute) {
        assertThatThrownBy(() -> new Schedule(second, minute, null, null, null, null))
                .isInstanceOf(Refusal.class);
    }

    private static String next(Schedule schedule, String after) {
        var next = schedule.next(OffsetDateTime.parse(after).toInstant());
        return next.atOffset(ZoneOffset.ofHours(8)).toString();
    }
}
