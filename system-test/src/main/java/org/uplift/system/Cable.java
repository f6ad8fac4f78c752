package org.uplift.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The line between everybody and one server, which can be worn, hushed and cut.
final class Cable implements AutoCloseable {

    private static final int PIECE = 1 << 16;

    private final ServerSocket door;
    private final int server;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final Wear wear = new Wear();

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

    void slow(Duration eachPiece) {
        wear.slow(eachPiece);
    }

    void hush() {
        wear.hush();
    }

    /// Ends every conversation where it is, and takes up no other.
    void cut() {
        wear.cut();
        endAll();
    }

    /// Whoever speaks is interrupted in the middle of a word, and may begin again at once.
    void interrupt() {
        endAll();
    }

    void mend() {
        wear.mend();
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
        if (wear.isCut()) {
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
                wear.pass();
                out.write(piece, 0, read);
            }
        } catch (IOException _) {
            // one of them has ended it
        } finally {
            end(from);
            end(to);
        }
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
