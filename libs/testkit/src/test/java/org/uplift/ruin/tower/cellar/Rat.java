package org.uplift.ruin.tower.cellar;

class Rat {}
