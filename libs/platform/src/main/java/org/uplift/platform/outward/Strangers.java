package org.uplift.platform.outward;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Whom we may tell: a stranger by HTTPS, never a machine of our own network that somebody would
/// like to reach by our hands. Names are looked up each time; what was looked up holds for as long
/// as the Java machine remembers it, so the line goes where the look went.
public final class Strangers {

    private Strangers() {}

    /// @param allowed hosts, or hosts with ports, that may be told by plain HTTP and inside our own
    ///   network
    /// @return why they may not be told
    public static Optional<String> objection(String dest, List<String> allowed) {
        URI uri;
        try {
            uri = new URI(dest);
        } catch (URISyntaxException _) {
            return Optional.of("is no address");
        }
        var host = uri.getHost();
        if (host == null || uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
            return Optional.of("is no address of a host");
        }
        if (allowed.contains(host) || allowed.contains(host + ":" + uri.getPort())) {
            return isHttp(uri) ? Optional.empty() : Optional.of("is told by HTTP or HTTPS");
        }
        if (!"https".equals(uri.getScheme())) {
            return Optional.of("is told by HTTPS alone");
        }
        return isOurs(host) ? Optional.of("is none of the public network") : Optional.empty();
    }

    private static boolean isHttp(URI uri) {
        return "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
    }

    private static boolean isOurs(String host) {
        try {
            return Arrays.stream(InetAddress.getAllByName(host)).anyMatch(Strangers::isOurs);
        } catch (UnknownHostException _) {
            return true;
        }
    }

    public static boolean isOurs(InetAddress address) {
        var bytes = address.getAddress();
        return address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || (address instanceof Inet6Address six
                        ? six.isIPv4CompatibleAddress() || isOurs6(bytes)
                        : isOurs4(bytes));
    }

    /// 0/8, 100.64/10, 192.0.0/24, 198.18/15, 240/4.
    private static boolean isOurs4(byte[] bytes) {
        var first = bytes[0] & 0xff;
        var second = bytes[1] & 0xff;
        return first == 0
                || first >= 240
                || (first == 100 && (second & 0xc0) == 64)
                || (first == 192 && second == 0 && bytes[2] == 0)
                || (first == 198 && (second & 0xfe) == 18);
    }

    /// fc00::/7; 64:ff9b::/16, 2001::/32 and 2002::/16, which hold addresses of IPv4.
    private static boolean isOurs6(byte[] bytes) {
        var head = (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
        return (bytes[0] & 0xfe) == 0xfc
                || head == 0x0064
                || head == 0x2002
                || (head == 0x2001 && bytes[2] == 0 && bytes[3] == 0);
    }
}
