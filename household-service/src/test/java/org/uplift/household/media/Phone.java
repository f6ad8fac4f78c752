package org.uplift.household.media;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.uplift.testkit.Requests.as;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.uplift.household.registry.Owner;
import org.uplift.platform.Ids;

/// A helper's phone that sends pictures.
public final class Phone {

    private final String village;
    private final UUID household;

    public Phone(String village, UUID household) {
        this.village = village;
        this.household = household;
    }

    /// A photo of a visit, whole.
    UUID sends(byte[] photo, UUID visit) {
        var id = Ids.next();
        begins(about(id, photo, visit), photo.length).then().statusCode(201);
        goesOn(id, 0, photo).then().statusCode(204);
        return id;
    }

    /// Any photo, of a need.
    public UUID sendsAPhoto(UUID need) {
        var photo = Snapshot.jpeg(Snapshot.of(need.hashCode(), 64, 48));
        var about = new LinkedHashMap<>(about(Ids.next(), photo, need));
        about.put("about", "need");
        begins(about, photo.length).then().statusCode(201);
        var id = UUID.fromString(requireNonNull(about.get("id")));
        goesOn(id, 0, photo).then().statusCode(204);
        return id;
    }

    static Map<String, String> about(UUID id, byte[] bytes, UUID visit) {
        var about = new LinkedHashMap<String, String>();
        about.put("id", id.toString());
        about.put("about", "visit");
        about.put("subject", visit.toString());
        about.put("filetype", "image/jpeg");
        about.put("filename", "../../etc/passwd");
        about.put("sha256", HexFormat.of().formatHex(sum("SHA-256", bytes)));
        about.put("ofChildren", "false");
        return about;
    }

    @CanIgnoreReturnValue
    Response begins(Map<String, String> about, long length) {
        var subject = about.get("subject");
        if ("visit".equals(about.get("about")) && subject != null) {
            visits(UUID.fromString(subject));
        }
        return announces(about, length);
    }

    /// As if somebody had been there, unless they were.
    void visits(UUID visit) {
        try {
            Owner.says(
                    """
                    insert into visit (id, household_id, division, subject, opened_at, closed_at,
                        photos, needs, points, flagged, doubts, version)
                    select '%s', id, division, 'test-helper', now(), now(), '{}', '{}', 0, false,
                        '', 0
                    from household where id = '%s' on conflict do nothing\
                    """
                            .formatted(visit, household));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Response announces(Map<String, String> about, long length) {
        return tus().header("Upload-Length", length)
                .header("Upload-Metadata", metadata(about))
                .post("/v1/households/{id}/uploads", household);
    }

    static String metadata(Map<String, String> about) {
        return about.entrySet().stream()
                .map(pair -> pair.getKey() + " " + base64(pair.getValue().getBytes(UTF_8)))
                .collect(Collectors.joining(","));
    }

    Response goesOn(UUID upload, long offset, byte[] bytes) {
        return patch(offset).body(bytes).patch("/v1/uploads/{id}", upload);
    }

    Response goesOn(UUID upload, long offset, byte[] bytes, String checksum) {
        return patch(offset)
                .header("Upload-Checksum", checksum)
                .body(bytes)
                .patch("/v1/uploads/{id}", upload);
    }

    static String checksum(byte[] bytes) {
        return "sha1 " + base64(sum("SHA-1", bytes));
    }

    long kept(UUID upload) {
        return Long.parseLong(
                asks(upload).then().statusCode(200).extract().header("Upload-Offset"));
    }

    Response asks(UUID upload) {
        return tus().head("/v1/uploads/{id}", upload);
    }

    RequestSpecification tus() {
        return as("helper", village).header("Tus-Resumable", "1.0.0");
    }

    private RequestSpecification patch(long offset) {
        var bytes =
                EncoderConfig.encoderConfig().encodeContentTypeAs(Tus.BYTES, ContentType.BINARY);
        return as("helper", village)
                .header("Tus-Resumable", "1.0.0")
                .header("Upload-Offset", offset)
                .config(RestAssuredConfig.config().encoderConfig(bytes))
                .contentType(Tus.BYTES);
    }

    static byte[] part(byte[] bytes, int from, int until) {
        return Arrays.copyOfRange(bytes, from, until);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] sum(String algorithm, byte[] bytes) {
        try {
            return MessageDigest.getInstance(algorithm).digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
