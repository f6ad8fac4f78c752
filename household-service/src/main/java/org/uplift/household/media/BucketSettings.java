package org.uplift.household.media;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/// The bucket of an S3-compatible object store that media lie in, if they do. Without keys the
/// surroundings have to give some.
@ConfigMapping(prefix = "uplift.media-bucket")
interface BucketSettings {

    Optional<String> name();

    /// Nothing for Amazon's own.
    Optional<String> endpoint();

    Optional<String> region();

    Optional<String> accessKey();

    Optional<String> secretKey();
}
