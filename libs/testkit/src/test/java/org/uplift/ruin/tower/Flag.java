package org.uplift.ruin.tower;

public class Flag {

    void hoist() {}
}
