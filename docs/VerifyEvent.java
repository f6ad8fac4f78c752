/// Is an event what it was when it was recorded? `java VerifyEvent.java https://HOST EVENT-ID`
/// Needs a JDK 25 and nothing of ours. How it works: docs/proofs.md
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;

HttpClient http = HttpClient.newHttpClient();

void main(String... args) throws Exception {
    if (args.length != 2) {
        end(2, "java VerifyEvent.java https://HOST EVENT-ID");
    }
    var proof = read(args[0] + "/public/proofs?event=" + URLEncoder.encode(args[1], UTF_8));
    if (said(proof, "number").isEmpty()) {
        end(2, "no such event: " + args[1]);
    }
    if (said(proof, "root").isEmpty()) {
        end(3, "sealed: " + args[1] + ", of " + said(proof, "day") + ", a day not closed yet");
    }
    var lines = Stream.of("number", "recordTime", "eventId", "contentHash");
    var content = lines.map(name -> said(proof, name)).collect(Collectors.joining("\n"));
    var hash = sha256(new byte[] {0}, content.getBytes(UTF_8));
    var step = Pattern.compile("\"side\":\"(left|right)\",\"hash\":\"(\\w+)\"").matcher(proof);
    while (step.find()) {
        var other = HexFormat.of().parseHex(step.group(2));
        var isLeft = step.group(1).equals("left");
        hash = sha256(new byte[] {1}, isLeft ? other : hash, isLeft ? hash : other);
    }
    var days = read(args[0] + "/public/day-roots?until=" + said(proof, "day"));
    var root = HexFormat.of().formatHex(hash);
    var isGenuine = said(days, "root").equals(root) && said(days, "day").equals(said(proof, "day"));
    end(isGenuine ? 0 : 1, (isGenuine ? "genuine: " : "NOT GENUINE: ") + content.replace("\n", " "));
}

void end(int code, String answer) {
    IO.println(answer);
    System.exit(code);
}

String read(String address) throws Exception {
    return http.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
            .body();
}

String said(String json, String name) {
    var value = Pattern.compile("\"" + name + "\":\"?([^\",}]+)").matcher(json);
    return value.find() ? value.group(1) : "";
}

byte[] sha256(byte[]... parts) throws Exception {
    var digest = MessageDigest.getInstance("SHA-256");
    for (var part : parts) {
        digest.update(part);
    }
    return digest.digest();
}
