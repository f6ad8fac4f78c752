package org.uplift.system;

/// What befalls a whole platform, and how it rises again.
record Disaster(Platform platform) {

    void killAll() {
        platform.instances().forEach(Instance::kill);
    }

    /// Everybody dies, and the disk of the databases with them.
    void loseTheDatabases() {
        killAll();
        platform.ground().loseTheDatabases();
    }

    /// Everybody dies, and the disk of Kafka with them; it stands there again, empty.
    void loseTheTopics() {
        killAll();
        platform.ground().loseTheTopics();
    }

    /// Everybody who died, as they were.
    void startAgain() {
        platform.instances().forEach(Instance::start);
        platform.instances().forEach(Instance::awaitReady);
    }

    /// Everything that was learned from topics is learned again.
    void startInANewEdition() {
        platform.tellTheNextEdition();
        startAgain();
    }
}
