package org.uplift.ruin.tower;

public class Stone {}
