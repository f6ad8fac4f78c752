package org.uplift.system;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.uplift.sandbox.Ports;

/// One of the processes in which a service runs.
final class Instance implements Part {

    static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Service service;
    private final String name;
    private final int port;
    private final Map<String, String> settings;
    private Running running;

    /// @param name unlike that of any other instance
    Instance(Service service, String name, Map<String, String> settings) {
        this.service = service;
        this.name = name;
        this.port = Ports.free();
        this.settings = new HashMap<>(settings);
        this.running = begin();
    }

    private Running begin() {
        var all = new HashMap<>(settings);
        all.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        all.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        all.put("UPLIFT_STATISTICS_INSTANCE", name);
        return Running.start(service, Logs.of(name), all);
    }

    Service service() {
        return service;
    }

    @Override
    public String title() {
        return name;
    }

    String root() {
        return "http://127.0.0.1:" + port;
    }

    int port() {
        return port;
    }

    ProcessHandle process() {
        return running.process().toHandle();
    }

    Api anonymously() {
        return new Api(root(), "");
    }

    @Override
    public void kill() {
        running.kill();
    }

    @Override
    public void raise() {
        start();
        awaitReady();
    }

    /// A signal, and time for last words.
    void stop() {
        running.stop();
    }

    /// From its next start on.
    void tell(String setting, String value) {
        settings.put(setting, value);
    }

    void start() {
        running = begin();
    }

    void awaitReady() {
        await(name)
                .atMost(PATIENCE)
                .until(() -> {
                    running.requireAlive();
                    return anonymously().isReady();
                });
    }

    boolean isAlive() {
        return running.process().isAlive();
    }

    void end() {
        running.process().destroyForcibly();
    }

    /// The value of a metric that has no labels but those of the instance.
    double metric(String metric) {
        return anonymously()
                .get("/q/metrics")
                .expect(200)
                .body()
                .lines()
                .filter(line -> line.startsWith(metric + " ") || line.startsWith(metric + "{"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }
}
