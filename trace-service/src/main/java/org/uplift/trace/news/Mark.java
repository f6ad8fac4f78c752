package org.uplift.trace.news;

/// How far somebody has read.
///
/// @param event the last one
/// @param news the last that was told beside the events
public record Mark(long event, long news) {

    private static final long FAR = 5_000;

    /// So far behind that it is quicker to begin anew.
    public boolean isFarBehind(Mark other) {
        return other.event - event > FAR || other.news - news > FAR;
    }
}
