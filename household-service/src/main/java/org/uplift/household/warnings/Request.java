package org.uplift.household.warnings;

import org.uplift.codes.CodeLists;

/// What is asked of whom.
///
/// @param role who is asked first; whoever is on duty above them may take it up too
record Request(String role, String risk, String zh, String en) {

    private static final String ZH = "%s：入户核实，属实的继续监测程序";
    private static final String EN =
            "%s: visit and verify; where it is so, go on with the monitoring";

    static Request of(String reason) {
        return CodeLists.get("warning-reason")
                .named(reason)
                .map(entry ->
                        new Request(
                                "village-cadre",
                                Trigger.of(reason).risk(),
                                ZH.formatted(entry.zh()),
                                EN.formatted(entry.en())))
                .orElseThrow();
    }
}
