package org.uplift.ruin.tower;

class Rejected extends RuntimeException {

    private static final long serialVersionUID = 1;
}
