package org.uplift.ruin.tower;

import jakarta.ws.rs.client.Client;

class TowerListener {

    void ask(Client moat, Flag white) {
        moat.close();
        white.hoist();
    }
}
