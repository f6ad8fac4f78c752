package org.uplift.system;

import org.uplift.local.Topics;
import org.uplift.local.ground.Folder;

/// What befalls a whole platform, and how it rises again.
record Disaster(Platform platform) {

    void killAll() {
        platform.instances().forEach(Instance::kill);
    }

    /// Everybody dies, and the disk of the databases with them.
    void loseTheDatabases() {
        killAll();
        var postgres = platform.ground().postgres();
        postgres.kill();
        Folder.delete(postgres.data());
    }

    /// Everybody dies, and the disk of Kafka with them; it stands there again, empty.
    void loseTheTopics() {
        killAll();
        var kafka = platform.ground().kafka();
        kafka.kill();
        Folder.delete(kafka.data());
        kafka.raise();
        Topics.of(platform.bootstrapServers()).make();
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
