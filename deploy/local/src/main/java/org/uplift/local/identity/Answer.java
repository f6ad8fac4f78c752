package org.uplift.local.identity;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;

/// What the provider answers. Nobody may keep it.
interface Answer {

    void send(HttpExchange exchange) throws IOException;
}
