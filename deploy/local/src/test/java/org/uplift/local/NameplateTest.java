package org.uplift.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameplateTest {

    @Test
    void isReadFromTheCommandLineItWasPutOn() {
        var plate = new Nameplate("jobs", "4711-beef", "/home/li na/uplift/.uplift");
        var command = "/jdk/bin/java " + String.join(" ", plate.options()) + " -jar run.jar";

        assertThat(Nameplate.read(command)).contains(plate);
    }

    @Test
    void isNotOnAStranger() {
        assertThat(Nameplate.read("/usr/bin/java -jar other.jar")).isEmpty();
    }
}
