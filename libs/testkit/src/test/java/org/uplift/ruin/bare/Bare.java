package org.uplift.ruin.bare;

class Bare {}
