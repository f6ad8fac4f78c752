package org.uplift.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/// The line between everybody and one server, which can be worn, hushed and cut.
///
/// ```
///   whole ──┬── slow    every piece comes late
///           ├── silent  takes what is said and passes nothing on, until it is mended
///           └── cut     ends every conversation where it is, and takes up no other
/// ```
final class Cable implements AutoCloseable {

    private enum State {
        WHOLE,
        SLOW,
        SILENT,
        CUT
    }

    private static final int PIECE = 1 << 16;

    private final ServerSocket door;
    private final int server;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private State state = State.WHOLE;
    private Duration delay = Duration.ZERO;

    private Cable(ServerSocket door, int server) {
        this.door = door;
        this.server = server;
    }

    static Cable to(int server) {
        try {
            var cable =
                    new Cable(new ServerSocket(0, 200, InetAddress.getLoopbackAddress()), server);
            var _ = Thread.ofVirtual().start(cable::serve);
            return cable;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return door.getLocalPort();
    }

    synchronized void slow(Duration eachPiece) {
        state = State.SLOW;
        delay = eachPiece;
    }

    synchronized void hush() {
        state = State.SILENT;
    }

    void cut() {
        synchronized (this) {
            state = State.CUT;
            notifyAll();
        }
        endAll();
    }

    /// Whoever speaks is interrupted in the middle of a word, and may begin again at once.
    void interrupt() {
        endAll();
    }

    synchronized void mend() {
        state = State.WHOLE;
        notifyAll();
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                take(door.accept());
            } catch (IOException _) {
                // closed, or a caller who went again
            }
        }
    }

    private void take(Socket caller) throws IOException {
        open.add(caller);
        if (isCut()) {
            end(caller);
            return;
        }
        var _ =
                Thread.ofVirtual()
                        .start(() -> {
                            try {
                                join(caller);
                            } catch (IOException _) {
                                end(caller);
                            }
                        });
    }

    private void join(Socket caller) throws IOException {
        var called = new Socket(InetAddress.getLoopbackAddress(), server);
        open.add(called);
        var _ = Thread.ofVirtual().start(() -> carry(called, caller));
        carry(caller, called);
    }

    private void carry(Socket from, Socket to) {
        var piece = new byte[PIECE];
        try {
            from.setTcpNoDelay(true);
            to.setTcpNoDelay(true);
            var in = from.getInputStream();
            var out = to.getOutputStream();
            for (var read = in.read(piece); read >= 0; read = in.read(piece)) {
                pass();
                out.write(piece, 0, read);
            }
        } catch (IOException _) {
            // one of them has ended it
        } finally {
            end(from);
            end(to);
        }
    }

    private void pass() throws IOException {
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

    private synchronized boolean isCut() {
        return state == State.CUT;
    }

    private void endAll() {
        Set.copyOf(open).forEach(this::end);
    }

    private void end(Socket socket) {
        try {
            open.remove(socket);
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        cut();
    }
}
