package org.uplift.platform.outward;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrangersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "100.64.0.1",
                "100.127.255.254",
                "127.0.0.1",
                "2130706433",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.254",
                "192.0.0.8",
                "192.168.1.1",
                "198.18.0.1",
                "198.19.255.254",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "[::]",
                "[::1]",
                "[::10.0.0.1]",
                "[::ffff:10.0.0.1]",
                "[64:ff9b::a00:1]",
                "[2001::1]",
                "[2002:a00:1::1]",
                "[fc00::1]",
                "[fd12:3456::1]",
                "[fe80::1]",
                "[fec0::1]",
                "[ff02::1]"
            })
    void areNobodyInOurOwnNetwork(String host) {
        assertThat(Strangers.objection("https://%s/box".formatted(host), List.of()))
                .contains("is none of the public network");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9.255.255.255",
                "100.63.255.254",
                "100.128.0.1",
                "172.15.255.254",
                "172.32.0.1",
                "192.0.1.1",
                "198.17.255.254",
                "198.20.0.1",
                "223.255.255.254",
                "[2001:db8:1::1]",
                "[2400:3200::1]"
            })
    void areAllOthers(String host) {
        assertThat(Strangers.objection("https://%s/box".formatted(host), List.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://9.9.9.9/box",
                "ftp://9.9.9.9/box",
                "file:///etc/passwd",
                "https://user:word@9.9.9.9/box",
                "https://9.9.9.9/box#part",
                "https://no-such-host.invalid/box",
                "https:///box",
                "box",
                "https://9.9.9.9/ box"
            })
    void areToldByHttpsAtAnAddressThatSaysNothingElse(String dest) {
        assertThat(Strangers.objection(dest, List.of())).isPresent();
    }

    @Test
    void ofOurOwnNetworkAreThoseWhomWeName() {
        var named = List.of("localhost", "10.0.0.1:8080");

        assertThat(Strangers.objection("http://localhost:1/box", named)).isEmpty();
        assertThat(Strangers.objection("http://10.0.0.1:8080/box", named)).isEmpty();
        assertThat(Strangers.objection("http://10.0.0.1:8081/box", named)).isPresent();
        assertThat(Strangers.objection("http://127.0.0.1:1/box", named)).isPresent();
        assertThat(Strangers.objection("ftp://localhost/box", named)).isPresent();
    }
}
