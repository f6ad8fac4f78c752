package org.uplift.household.media;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/// Some bytes of an upload, in an object of their own.
@Entity
@Table(name = "upload_part")
class Part {

    @Id private UUID object;
    private UUID uploadId;
    private long start;
    private long length;

    @SuppressWarnings("NullAway.Init")
    protected Part() {}

    Part(UUID object, UUID upload, long start, long length) {
        this.object = object;
        this.uploadId = upload;
        this.start = start;
        this.length = length;
    }

    UUID object() {
        return object;
    }

    long length() {
        return length;
    }
}
