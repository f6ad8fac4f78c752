package org.uplift.household.media;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uplift.platform.Ids;
import org.uplift.platform.secrecy.StreamSeal;

/// Against S3Proxy, a server of the S3 protocol that checks signatures, in a process of its own.
class S3StoreTest {

    private static final String SECRET = "secret-of-a-test";

    @SuppressWarnings("NullAway.Init")
    @TempDir
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Process server;

    private static int port;

    private final byte[] key = StreamSeal.newKey();
    private final byte[] plain = new byte[3_000_000];

    @BeforeAll
    static void startAServer() throws IOException {
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        var said =
                Files.writeString(
                        folder.resolve("settings"),
                        """
                        s3proxy.authorization=aws-v4
                        s3proxy.endpoint=http://127.0.0.1:%d
                        s3proxy.identity=uplift
                        s3proxy.credential=%s
                        jclouds.provider=filesystem-nio2
                        jclouds.filesystem.basedir=%s
                        """
                                .formatted(port, SECRET, folder));
        Files.createDirectory(folder.resolve("media"));
        server =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx128m",
                                "-jar",
                                "target/s3proxy.jar",
                                "--properties",
                                said.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("log").toFile())
                        .start();
        await().atMost(Duration.ofSeconds(90))
                .ignoreExceptions()
                .until(() -> {
                    new Socket("127.0.0.1", port).close();
                    return true;
                });
    }

    @AfterAll
    static void endIt() throws InterruptedException {
        server.destroy();
        assertThat(server.waitFor(60, SECONDS)).isTrue();
    }

    @Test
    void keepsASealedObjectAndOpensItFromAnyPlaceOn() throws IOException {
        new Random(1).nextBytes(plain);
        var store = store(SECRET);
        var object = Ids.next();

        store.keep(object, sealed(object.toString()));

        try (var bytes = new StreamSeal(key).open(store.open(object), object.toString())) {
            assertThat(Channels.newInputStream(bytes).readAllBytes()).isEqualTo(plain);
            bytes.position(2_500_000);
            assertThat(Channels.newInputStream(bytes).readNBytes(100))
                    .isEqualTo(Phone.part(plain, 2_500_000, 2_500_100));
        }
    }

    @Test
    void dropsAnObjectOnceOrTwice() throws IOException {
        var store = store(SECRET);
        var object = Ids.next();
        store.keep(object, sealed(object.toString()));

        store.drop(object);
        store.drop(object);

        assertThatThrownBy(() -> store.open(object)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void isAwayToWhoeverHasNotItsSecretAndWhereNobodyAnswers() throws IOException {
        var object = Ids.next();
        var file = sealed(object.toString());
        var silent = Stores.in("media", bucket(SECRET, 1));

        assertThatThrownBy(() -> store("another").keep(object, file)).isInstanceOf(StoreAway.class);
        assertThatThrownBy(() -> silent.open(object)).isInstanceOf(StoreAway.class);
    }

    private Path sealed(String bond) throws IOException {
        var file = Files.createTempFile(folder, "", ".sealed");
        try (var out = new StreamSeal(key).close(Files.newOutputStream(file), bond)) {
            out.write(plain);
        }
        return file;
    }

    private static Store store(String secret) {
        return Stores.in("media", bucket(secret, port));
    }

    private static BucketSettings bucket(String secret, int at) {
        return new BucketSettings() {
            @Override
            public Optional<String> name() {
                return Optional.of("media");
            }

            @Override
            public Optional<String> endpoint() {
                return Optional.of("http://127.0.0.1:" + at);
            }

            @Override
            public Optional<String> region() {
                return Optional.empty();
            }

            @Override
            public Optional<String> accessKey() {
                return Optional.of("uplift");
            }

            @Override
            public Optional<String> secretKey() {
                return Optional.of(secret);
            }
        };
    }
}
