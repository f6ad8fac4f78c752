package org.uplift.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.uplift.sandbox.Home;
import org.uplift.sandbox.Postgres;

/// What `docs/operations.md` tells an operator to do can be done, and what it has them look for is
/// there.
class RunbookTest {

    private static final String GUIDE = Project.read(Project.ROOT.resolve("docs/operations.md"));
    private static final String WORDS =
            GUIDE.replaceAll("(?s)```.*?```", "").replaceAll("\\s+", " ");

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern CALL =
            Pattern.compile("(?:\\b(GET|PUT|POST) \\S*?)?(/(?:v1|public)/[\\w/-]+)");
    private static final Pattern SETTING =
            Pattern.compile("\\b(?:UPLIFT|QUARKUS|KAFKA)_[A-Z_]+[A-Z]\\b");
    private static final Pattern PART =
            Pattern.compile("\\b(?:deployment|cluster|secret generic|secret) ([\\w-]*\\w)");

    private record Operation(String method, String path) {

        boolean isMeantBy(MatchResult call) {
            var said = Optional.ofNullable(call.group(1)).orElse(method);
            var pattern = path.replaceAll("\\{[^}]+}", "[^/]+");
            return said.equals(method) && call.group(2).matches(pattern);
        }
    }

    @Test
    void namesOperationsThatThereAre() {
        var operations =
                Service.all().stream()
                        .map(service -> Project.ROOT.resolve(service.title()))
                        .map(folder -> Manifest.of(folder.resolve("openapi.yaml")))
                        .flatMap(RunbookTest::operations)
                        // GS1 links lead to anything
                        .filter(operation -> operation.path().matches("/(v1|public)/.+"))
                        .toList();
        var calls =
                CALL.matcher(WORDS)
                        .results()
                        // where the provider sends people back to
                        .filter(call -> !call.group(2).equals("/v1/card-login"))
                        .toList();
        assertThat(calls).hasSizeGreaterThan(10);
        assertThat(calls)
                .filteredOn(call -> operations.stream().noneMatch(one -> one.isMeantBy(call)))
                .extracting(MatchResult::group)
                .isEmpty();
    }

    @Test
    void namesSettingsThatAreUnderstood() {
        var settings =
                SETTING.matcher(WORDS)
                        .results()
                        .map(MatchResult::group)
                        // what one role is allowed every other may be, and a crowd
                        .map(name ->
                                name.replaceAll("ROLES_DEPARTMENT|CROWDS_SCANS", "ROLES_EMPLOYER"))
                        .map(name -> name.replaceAll("CATEGORY__.+__", "CATEGORY__CATEGORIES__"))
                        .toList();
        assertThat(settings).hasSizeGreaterThan(5);
        assertThat(Keys.all()).containsAll(settings);
    }

    @Test
    void quotesTheLogAsItIs() {
        var sources =
                Project.files(Project.ROOT, ".java").stream()
                        .filter(file -> file.toString().contains("/src/main/"))
                        .map(Project::read)
                        .collect(Collectors.joining());
        var quotes =
                codes().filter(code -> code.matches("[\\p{L}:,… ]+"))
                        .filter(code -> code.split(" ").length > 2)
                        .map(quote -> quote.replace("…", "%."))
                        .toList();
        assertThat(quotes).hasSizeGreaterThan(7);
        assertThat(quotes).filteredOn(q -> !Pattern.compile(q).matcher(sources).find()).isEmpty();
    }

    @Test
    void asksPostgresWhatItUnderstands() throws SQLException {
        var queries = codes().filter(code -> code.startsWith("select ")).toList();
        assertThat(queries).hasSizeGreaterThan(2);
        try (var server = Postgres.start(Home.temporary(), 0);
                var connection = DriverManager.getConnection(address(server));
                var statement = connection.createStatement()) {
            for (var query : queries) {
                assertThat(statement.execute(query)).as(query).isTrue();
            }
        }
    }

    @Test
    void namesPartsOfTheInstallation() {
        var there = Overlay.PRODUCTION.resources().stream().map(Manifest::name).toList();
        var named =
                codes().filter(code -> code.startsWith("kubectl -n uplift "))
                        .flatMap(code -> PART.matcher(code).results())
                        .map(name -> name.group(1).replace("SERVICE", "household"))
                        // the one that is made by hand
                        .filter(name -> !name.equals("household-keys"))
                        .toList();
        assertThat(named).hasSizeGreaterThan(3).isSubsetOf(there);
    }

    @Test
    void restoresAClusterAsTheOperatorUnderstandsIt() throws JsonProcessingException {
        var recipe = GUIDE.replaceAll("(?s).*```yaml\n(.*?)```.*", "$1").replace("SERVICE", "jobs");
        var change = Manifest.all(recipe).getFirst();
        var lost = Overlay.PRODUCTION.the("Cluster", "jobs-db");
        var restored = (ObjectNode) lost.tree().deepCopy();
        var spec = (ObjectNode) restored.path("spec");
        change.tree().properties().forEach(part -> spec.set(part.getKey(), part.getValue()));

        Shape.check(new Manifest(restored));

        for (var same : List.of("database", "owner")) {
            assertThat(change.text("/bootstrap/recovery/" + same))
                    .isEqualTo(lost.text("/spec/bootstrap/initdb/" + same));
        }
        assertThat(change.text("/externalClusters/0/name"))
                .isEqualTo(change.text("/bootstrap/recovery/source"));
        var origin = "/externalClusters/0/plugin/parameters/";
        assertThat(change.text(origin + "serverName")).isEqualTo(lost.name());
        assertThat(change.text(origin + "barmanObjectName"))
                .isEqualTo(lost.text("/spec/plugins/0/parameters/barmanObjectName"));
        assertThat(change.text("/plugins/0/parameters/serverName")).isNotEqualTo(lost.name());
    }

    private static Stream<Operation> operations(Manifest document) {
        return document.tree().path("paths").properties().stream()
                .flatMap(path ->
                        path.getValue().properties().stream()
                                .map(method -> method.getKey().toUpperCase(Locale.ROOT))
                                .map(method -> new Operation(method, path.getKey())));
    }

    private static Stream<String> codes() {
        return CODE.matcher(WORDS).results().map(code -> code.group(1));
    }

    private static String address(Postgres server) {
        return "jdbc:postgresql://127.0.0.1:%d/postgres?user=postgres".formatted(server.port());
    }
}
