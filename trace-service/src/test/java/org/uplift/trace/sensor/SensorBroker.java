package org.uplift.trace.sensor;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.net.URI;
import java.util.Map;
import org.uplift.sandbox.Mqtt;
import org.uplift.sandbox.MqttDoor;

/// A real broker for the tests. It asks the service under test whom to let in, once a test has said
/// where that is.
public final class SensorBroker implements QuarkusTestResourceLifecycleManager {

    static final String ADMISSIONS = "uplift.test.sensor-admissions";
    static final String LISTENER = "trace-service";

    @SuppressWarnings("NullAway.Init")
    private Mqtt broker;

    @Override
    public Map<String, String> start() {
        var password = MqttDoor.password();
        var door =
                MqttDoor.of(
                        LISTENER, password, () -> URI.create(System.getProperty(ADMISSIONS, "")));
        broker = Mqtt.start(0, door);
        return Map.of(
                "uplift.sensors.broker", broker.address(), "uplift.sensors.password", password);
    }

    @Override
    public void stop() {
        broker.close();
    }
}
