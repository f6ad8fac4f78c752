package org.uplift.trace;

import static org.uplift.testkit.house.HouseRules.allow;

import org.junit.jupiter.api.Test;
import org.uplift.testkit.house.HouseRules;

class HouseTest {

    @Test
    void keepsTheHouseRules() {
        HouseRules.check(
                "org.uplift.trace",
                allow("org.uplift.trace.gs1", "the words of GS1, which all rooms speak"),
                allow("org.uplift.trace.epcis", "events as documents, captured and queried"),
                allow("org.uplift.trace.capture", "the door by which rooms record and see events"),
                allow("org.uplift.trace.capture.Recorder", "the rooms to come record by it"),
                allow("org.uplift.trace.genealogy", "what a recall follows, and a page shows"),
                allow("org.uplift.trace.genealogy.MadeOf", "a page is to show it"),
                allow("org.uplift.trace.balance.Capacity", "a register of plots is to know it"),
                allow("org.uplift.trace.recall.RecallBoard", "a page is to warn by it"),
                allow("org.uplift.trace.grower", "whose land and fruit it is"),
                allow("org.uplift.trace.orchard", "lots, of which other lots are made"),
                allow("org.uplift.trace.packhouse", "sales, which come as a sheet, too"),
                allow("org.uplift.trace.step", "what every step of the trade has in common"),
                allow("org.uplift.trace.hash", "the ids that captured events are given"),
                allow("org.uplift.trace.query.StandingQuery", "queries that go on"),
                allow("org.uplift.trace.database", "statements, for who has no entities"),
                allow("org.uplift.trace.sensor.ColdChain", "the curve of what was measured"),
                allow("org.uplift.trace.sensor.ColdPoint", "ten minutes of that curve"),
                allow("org.uplift.trace.news", "whatever changes a page tells of it"),
                allow("org.uplift.trace.place", "what divisions are called, on every page"),
                allow("org.uplift.trace.profile", "what pages show of growers"),
                allow("org.uplift.trace.pledge", "what pages show of pledges, and take"),
                allow("org.uplift.trace.scan", "who follows a link is counted"),
                allow("org.uplift.trace.page", "what links and labels lead to"),
                allow("org.uplift.trace.page.Leaflet", "templates see public types alone"),
                allow("org.uplift.trace.page.Orchardist", "templates see public types alone"),
                allow("org.uplift.trace.page.Cold", "a part of what a machine is told"),
                allow("org.uplift.trace.page.Proof", "a part of what a machine is told"),
                allow("org.uplift.trace.page.Product", "a part of what a machine is told"),
                allow("org.uplift.trace.link", "what stands in the codes on labels"),
                allow("org.uplift.trace.label.LabelPage", "templates see public types alone"),
                allow("org.uplift.trace.label.QrCode", "templates see public types alone"));
    }
}
