package org.uplift.household.imports;

import java.sql.SQLException;

/// Tells a fault without its message, which may repeat what stands in a file.
final class Faults {

    private static final int FRAMES = 6;

    private Faults() {}

    static String told(Throwable fault) {
        var story = new StringBuilder();
        for (var cause = fault; cause != null; cause = cause.getCause()) {
            story.append(story.isEmpty() ? "" : " because of ").append(cause.getClass().getName());
            if (cause instanceof SQLException database) {
                story.append(' ').append(database.getSQLState());
            }
            var frames = cause.getStackTrace();
            for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
                story.append("\n    at ").append(frames[i]);
            }
        }
        return story.toString();
    }
}
