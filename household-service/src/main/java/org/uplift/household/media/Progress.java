package org.uplift.household.media;

/// How much of an upload is kept, whatever happens now.
record Progress(long received, long length) {}
