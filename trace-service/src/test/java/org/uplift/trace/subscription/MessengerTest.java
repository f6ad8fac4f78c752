package org.uplift.trace.subscription;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MessengerTest {

    /// The second example of RFC 4231.
    @Test
    void signsAsTheWorldDoes() {
        var body = "what do ya want for nothing?".getBytes(UTF_8);

        assertThat(Messenger.signature("Jefe", body))
                .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }
}
