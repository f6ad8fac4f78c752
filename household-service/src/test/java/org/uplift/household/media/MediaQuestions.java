package org.uplift.household.media;

import java.util.List;
import java.util.UUID;
import org.uplift.household.file.FileForm;
import org.uplift.household.registry.Room;
import org.uplift.platform.Ids;
import org.uplift.testkit.access.Question;

/// All that can be asked about photos and films.
public final class MediaQuestions {

    private final String village = Room.newVillage();
    private final UUID household = Room.registered(FileForm.ofThree().with("/division", village));
    private final Phone phone = new Phone(village, household);
    private final byte[] photo = Snapshot.jpeg(Snapshot.of(Ids.next().hashCode(), 64, 48));

    private MediaQuestions() {}

    public static List<Question> all() {
        Room.open();
        return new MediaQuestions().questions();
    }

    private List<Question> questions() {
        var medium = "/v1/media/" + phone.sends(photo, Ids.next());
        var upload = Ids.next();
        var home = "/v1/households/" + household;
        return List.of(
                tus(Question.post("beginUpload", village, home + "/uploads"))
                        .saying("Upload-Length", Integer.toString(photo.length))
                        .saying("Upload-Metadata", about(upload))
                        .answered(200, 201),
                tus(Question.by("HEAD", "readUpload", village, "/v1/uploads/" + upload)),
                tus(Question.by("PATCH", "continueUpload", village, "/v1/uploads/" + upload))
                        .saying("Upload-Offset", "0")
                        .sending(Tus.BYTES, new byte[0])
                        .answered(204),
                tus(Question.each("DELETE", "abandonUpload", village, this::begun)).answered(204),
                Question.by("OPTIONS", "readUploadTerms", village, "/v1/uploads").answered(204),
                Question.get("listMedia", village, home + "/media").showing("image/jpeg"),
                Question.get("readMedium", village, medium).showing("image/jpeg"),
                Question.get("playMedium", village, medium + "/content").showing("JFIF"),
                Question.get("readThumbnail", village, medium + "/thumbnail").showing("JFIF"),
                Question.get("readOriginal", village, medium + "/original").showing("JFIF"));
    }

    private String begun() {
        var id = Ids.next();
        phone.begins(Phone.about(id, photo, id), photo.length).then().statusCode(201);
        return "/v1/uploads/" + id;
    }

    private String about(UUID upload) {
        phone.visits(upload);
        return Phone.metadata(Phone.about(upload, photo, upload));
    }

    private static Question tus(Question question) {
        return question.saying("Tus-Resumable", "1.0.0");
    }
}
