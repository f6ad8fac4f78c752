package org.uplift.ruin.tower;

class Outbox {}
