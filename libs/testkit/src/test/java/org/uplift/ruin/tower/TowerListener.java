package org.uplift.ruin.tower;

import jakarta.ws.rs.client.Client;

class TowerListener {

    void ask(Client moat) {
        moat.close();
    }
}
