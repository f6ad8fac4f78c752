package org.uplift.local.ground;

/// The ports of the local run, each of which the environment may move.
public enum Port {
    POSTGRES(15432, "PostgreSQL"),
    KAFKA(19092, "Kafka"),
    IDENTITY(8090, "the identity provider"),
    MQTT(18830, "the broker of the sensors"),
    HOUSEHOLD(8081, "household-service"),
    RELOCATION(8082, "relocation-service"),
    JOBS(8083, "jobs-service"),
    TRACE(8084, "trace-service"),
    ANALYTICS(8085, "analytics-service");

    private final int usual;
    private final String holder;

    Port(int usual, String holder) {
        this.usual = usual;
        this.holder = holder;
    }

    public int usual() {
        return usual;
    }

    /// Who of ours listens there.
    public String holder() {
        return holder;
    }

    /// The environment variable that moves it.
    public String variable() {
        return "UPLIFT_" + name() + "_PORT";
    }
}
