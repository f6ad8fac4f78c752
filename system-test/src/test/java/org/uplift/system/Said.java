package org.uplift.system;

/// What the launcher said, and how it ended.
record Said(int code, String text) {}
