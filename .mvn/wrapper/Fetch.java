import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/// Fetches a URL into a file, for `mvnw` where there is neither curl nor wget.
void main(String[] words) throws InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(words[0])).build();
    try (var http = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build()) {
        var answer = http.send(request, BodyHandlers.ofFile(Path.of(words[1])));
        if (answer.statusCode() != 200) {
            throw new IOException("the answer is " + answer.statusCode());
        }
    } catch (IOException e) {
        System.err.println(e);
        System.exit(1);
    }
}
