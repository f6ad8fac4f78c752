package org.uplift.testkit;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.concurrent.TimeUnit;

/// Whether a Docker engine really answers: the program alone on the path proves nothing.
final class Docker {

    private static final long PATIENCE_SECONDS = 5;

    private Docker() {}

    static boolean answers() {
        try {
            var question =
                    new ProcessBuilder("docker", "info")
                            .redirectErrorStream(true)
                            .redirectOutput(Redirect.DISCARD)
                            .start();
            if (question.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return question.exitValue() == 0;
            }
            question.destroyForcibly();
            return false;
        } catch (IOException notInstalled) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
