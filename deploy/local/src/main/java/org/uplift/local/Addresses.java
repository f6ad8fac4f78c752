package org.uplift.local;

import org.uplift.local.ground.Folder;
import org.uplift.local.ground.Port;
import org.uplift.local.ground.Ports;
import org.uplift.local.ground.Terminal;
import org.uplift.local.identity.DemoUser;
import org.uplift.local.identity.Secret;

/// Where to go on from here: pages of the services, users and their tokens.
record Addresses(Ports ports, Folder folder, Terminal terminal) {

    void tell() {
        terminal.line("");
        for (var service : Part.services()) {
            terminal.line("  %-20s %s".formatted(service.title(), page(service, "/q/swagger-ui")));
        }
        terminal.line("  %-20s %s".formatted("identity provider", ports.url(Port.IDENTITY)));
        terminal.line("");
        tellUsers();
    }

    void tellUsers() {
        for (var user : DemoUser.ALL) {
            terminal.line(
                    "  %-12s %-32s %s  %s"
                            .formatted(
                                    user.name(),
                                    String.join(", ", user.roles()),
                                    user.division(),
                                    user.who()));
        }
        terminal.line("");
        terminal.line("  A token: ./uplift token officer, or");
        terminal.line(
                ("  curl -d grant_type=password -d username=officer"
                                + " --data-urlencode password@%s %s/token")
                        .formatted(Secret.demoUsers(folder.secrets()), ports.url(Port.IDENTITY)));
    }

    private String page(Part service, String path) {
        return "http://localhost:%d%s".formatted(ports.number(service.door()), path);
    }
}
