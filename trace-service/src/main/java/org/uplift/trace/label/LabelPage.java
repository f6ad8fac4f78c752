package org.uplift.trace.label;

import java.util.List;
import org.uplift.trace.gs1.DigitalLink;

/// A sheet of labels, as it is printed.
public record LabelPage(String title, List<Label> labels) {

    /// @param lines what stands beside the code, for who cannot scan it
    public record Label(QrCode code, List<String> lines) {}

    static LabelPage of(String title, List<DigitalLink> links, String host) {
        return new LabelPage(title, links.stream().map(link -> label(link, host)).toList());
    }

    private static Label label(DigitalLink link, String host) {
        var lines =
                link.labels().entrySet().stream()
                        .map(it -> "(%s) %s".formatted(it.getKey(), it.getValue()))
                        .toList();
        return new Label(QrCode.of(host + link.path()), lines);
    }
}
