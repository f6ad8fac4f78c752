package org.uplift.household.media;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.uplift.platform.problem.Problem;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/// Chooses the store that the settings name.
class Stores {

    private static final String ANY = "us-east-1";
    private static final int SOON = 5;

    @Produces
    @ApplicationScoped
    Store store(MediaSettings settings, BucketSettings bucket) {
        return bucket.name()
                .map(name -> in(name, bucket))
                .orElseGet(() -> {
                    Log.infof(
                            "Media lie in %s: name a bucket where this machine may go",
                            settings.folder());
                    return new FolderStore(Path.of(settings.folder()));
                });
    }

    /// Other stores than Amazon's know less of checksums than the client would like to use; what
    /// comes back is sealed, and shows by itself whether it is whole.
    static Store in(String name, BucketSettings bucket) {
        var client =
                S3Client.builder()
                        .region(Region.of(bucket.region().orElse(ANY)))
                        .forcePathStyle(bucket.endpoint().isPresent())
                        .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                        .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                        .httpClientBuilder(UrlConnectionHttpClient.builder());
        bucket.endpoint().map(URI::create).ifPresent(client::endpointOverride);
        if (bucket.accessKey().isPresent() && bucket.secretKey().isPresent()) {
            var keys =
                    AwsBasicCredentials.create(bucket.accessKey().get(), bucket.secretKey().get());
            client.credentialsProvider(StaticCredentialsProvider.create(keys));
        }
        return new S3Store(client.build(), name);
    }

    @ServerExceptionMapper
    RestResponse<Problem> away(StoreAway e) {
        Log.warnf("The object store is away: %s", String.valueOf(e.getCause()));
        return RestResponse.ResponseBuilder.<Problem>create(503)
                .entity(Problem.of(503, "Please ask again in a moment", List.of()))
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.RETRY_AFTER, SOON)
                .build();
    }
}
