package org.uplift.platform.identity;

/// How far a role reaches with an operation.
enum Reach {
    NEVER("-"),
    /// The duty area itself and what lies below it.
    DUTY("duty"),
    /// Wherever the thing lies, and if it lies nowhere.
    ALL("all");

    private final String word;

    Reach(String word) {
        this.word = word;
    }

    static Reach named(String word) {
        for (var reach : values()) {
            if (reach.word.equals(word)) {
                return reach;
            }
        }
        throw new IllegalArgumentException("No reach is called " + word);
    }

    /// The divisions it comes to for somebody on duty there.
    DivisionScope from(DivisionScope duty) {
        return switch (this) {
            case NEVER -> DivisionScope.nothing();
            case DUTY -> duty;
            case ALL -> DivisionScope.everything();
        };
    }
}
