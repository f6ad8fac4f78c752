package org.uplift.system;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/// How worn a line is.
///
/// ```
///   whole ──┬── slow    every piece comes late
///           ├── silent  takes what is said and passes nothing on, until it is mended
///           └── cut     passes nothing on, and nobody waits for it
/// ```
final class Wear {

    private enum State {
        WHOLE,
        SLOW,
        SILENT,
        CUT
    }

    private State state = State.WHOLE;
    private Duration delay = Duration.ZERO;

    synchronized void slow(Duration eachPiece) {
        state = State.SLOW;
        delay = eachPiece;
    }

    synchronized void hush() {
        state = State.SILENT;
    }

    synchronized void cut() {
        state = State.CUT;
        notifyAll();
    }

    synchronized void mend() {
        state = State.WHOLE;
        notifyAll();
    }

    synchronized boolean isCut() {
        return state == State.CUT;
    }

    /// Until a piece is through.
    void pass() throws IOException {
        LockSupport.parkNanos(delay().toNanos());
        synchronized (this) {
            while (state == State.SILENT) {
                try {
                    wait();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new IOException(e);
                }
            }
        }
    }

    private synchronized Duration delay() {
        return state == State.SLOW ? delay : Duration.ZERO;
    }
}
