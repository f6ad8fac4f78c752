package org.uplift.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WatchTest {

    private static final Manifest RULES = Manifest.of(Project.DEPLOY.resolve("watch/rules.yaml"));
    private static final Manifest DASHBOARD =
            Manifest.of(Project.DEPLOY.resolve("watch/dashboard.json"));
    private static final Pattern WORD =
            Pattern.compile(
                    "\\{\\{ \\$(?:value|labels\\.(?<label>\\w+))"
                            + "(?: \\| humanize(?:Duration|Percentage)?)? }}");

    @Test
    void asksOnlyForMetricsThatSomebodyExports() {
        var exported = new TreeSet<>(Meters.ofServices().keySet());
        exported.addAll(Meters.ofOthers());
        assertThat(asked()).isSubsetOf(exported);
    }

    @Test
    void listsNoMetricThatNobodyAsksFor() {
        assertThat(Meters.ofServices().keySet()).isSubsetOf(asked());
        assertThat(Meters.ofOthers()).isSubsetOf(asked());
    }

    @Test
    void namesTheMetersOfTheCode() {
        var named =
                Project.inSources(Project.ROOT.resolve("libs/platform"), "gauge\\(\"([^\"]+)\"")
                        .map(name -> name.replace('.', '_'));
        assertThat(named).isNotEmpty().allMatch(Meters.ofServices()::containsKey);
    }

    @Test
    void findsTheMetricsOfAQuery() {
        assertThat(
                        Meters.in(
                                "sum by (service) (rate(a_total{uri=\"b\"}[5m])) / on (x) c > 0.1"
                                        + " and max without (d) (e_f) > 1e3"))
                .containsExactly("a_total", "c", "e_f");
    }

    @Test
    void asksOnlyWhatPrometheusUnderstands() {
        assertThat(queries()).hasSizeGreaterThan(30);
        for (var query : queries()) {
            assertThat(Query.read(query).kind()).as(query).isEqualTo(Query.Kind.SERIES);
        }
    }

    @Test
    void alertsBearTheLabelsThatTheirWordsName() {
        for (var alert : alerts()) {
            var outcome = Query.read(alert.text("/expr"));
            var words = alert.tree().path("annotations").toString();
            assertThat(WORD.matcher(words).replaceAll("")).doesNotContain("{{", "}}");
            assertThat(WORD.matcher(words).results().map(found -> found.group("label")))
                    .as(words)
                    .allMatch(label -> label == null || outcome.bears(label));
        }
    }

    @Test
    void everyAlertSaysHowLongItWaitsAndNothingThatPrometheusDoesNotKnow() {
        var known = Set.of("alert", "expr", "for", "labels", "annotations");
        for (var alert : alerts()) {
            assertThat(alert.tree().fieldNames()).toIterable().isSubsetOf(known);
            assertThat(alert.tree().path("for").asText("1m")).matches("[1-9]\\d*[smh]");
        }
    }

    @Test
    void everyAlertSaysWhatIsWrongAndWhatToDo() {
        var guide = Project.read(Project.ROOT.resolve("docs/operations.md"));
        assertThat(alerts()).hasSizeGreaterThan(10);
        for (var alert : alerts()) {
            var name = alert.text("/alert");
            assertThat(alert.text("/annotations/summary")).isNotBlank();
            assertThat(alert.text("/annotations/description")).isNotBlank();
            assertThat(alert.text("/labels/severity")).isIn("critical", "warning");
            assertThat(alert.text("/annotations/runbook"))
                    .isEqualTo("docs/operations.md#" + name.toLowerCase(Locale.ROOT));
            assertThat(guide).containsPattern("(?m)^### " + name + "$");
        }
    }

    @Test
    void watchesEveryService() {
        var down = RULES.each("/groups/0/rules").findFirst().orElseThrow().text("/expr");
        assertThat(Service.all()).allMatch(s -> down.contains("service=\"" + s.title() + "\""));
    }

    @Test
    void kubernetesHasTheSameRules() {
        var rule = Manifest.of(Project.DEPLOY.resolve("watch/prometheus-rule.yaml"));
        assertThat(rule.tree().at("/spec/groups")).isEqualTo(RULES.tree().at("/groups"));
    }

    @Test
    void everyPanelHasAPlaceOfItsOwn() {
        var places = new ArrayList<List<Integer>>();
        DASHBOARD
                .each("/panels")
                .map(panel -> panel.tree().path("gridPos"))
                .forEach(at -> places.add(List.of(at.path("x").asInt(), at.path("y").asInt())));
        assertThat(places).isNotEmpty().doesNotHaveDuplicates();
    }

    private static Set<String> asked() {
        var asked = new TreeSet<String>();
        queries().forEach(query -> asked.addAll(Meters.in(query)));
        return asked;
    }

    /// Those of the dashboard with what Grafana puts into them.
    private static List<String> queries() {
        var panels =
                DASHBOARD
                        .each("/panels")
                        .flatMap(panel -> panel.each("/targets"))
                        .map(target -> target.text("/expr"))
                        .map(query -> query.replace("$__rate_interval", "1m"))
                        .map(query -> query.replace("$service", "household-service|jobs-service"));
        var expressions = alerts().stream().map(alert -> alert.text("/expr"));
        return Stream.concat(expressions, panels).toList();
    }

    private static List<Manifest> alerts() {
        return RULES.each("/groups").flatMap(group -> group.each("/rules")).toList();
    }
}
