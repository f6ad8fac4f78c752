package org.uplift.sandbox;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;

/// Ports of this machine's loopback address.
public final class Ports {

    private Ports() {}

    /// One that nobody listened on a moment ago.
    public static int free() {
        return claim(0, "The sandbox");
    }

    /// One that is not the other either, which nobody listens on yet.
    static int besides(int other) {
        var port = free();
        return port == other ? besides(other) : port;
    }

    /// The port itself when nobody listens there; some free one for 0.
    static int claim(int port, String server) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (BindException e) {
            throw new CannotStart(
                    "Port %d is taken by another program: stop that one or give %s another port"
                            .formatted(port, server),
                    e);
        } catch (IOException e) {
            throw new CannotStart("No port for " + server + ": " + e.getMessage(), e);
        }
    }
}
