package org.uplift.household.media;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.UUID;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/// Objects in a bucket.
record S3Store(S3Client client, String bucket) implements Store {

    @Override
    public void keep(UUID object, Path sealed) throws IOException {
        try {
            var _ =
                    client.putObject(
                            put -> put.bucket(bucket).key(object.toString()),
                            RequestBody.fromFile(sealed));
        } catch (SdkException e) {
            throw new StoreAway(e);
        }
    }

    @Override
    public SeekableByteChannel open(UUID object) throws IOException {
        return S3Channel.open(client, bucket, object.toString());
    }

    @Override
    public void drop(UUID object) throws IOException {
        try {
            var _ = client.deleteObject(delete -> delete.bucket(bucket).key(object.toString()));
        } catch (SdkException e) {
            throw new StoreAway(e);
        }
    }
}
