package org.uplift.household;

import static org.uplift.testkit.house.HouseRules.allow;

import org.junit.jupiter.api.Test;
import org.uplift.testkit.house.HouseRules;

class HouseTest {

    @Test
    void keepsTheHouseRules() {
        HouseRules.check(
                "org.uplift.household",
                allow("org.uplift.household.file", "the vocabulary all features share"),
                allow("org.uplift.household.file.HouseholdFile", "46 items are one document"),
                allow("org.uplift.household.layout", "files in and out have the same columns"),
                allow("org.uplift.household.sheets", "what imports read, exports write"),
                allow("org.uplift.household.rules", "entry and import keep the same rules"),
                allow("org.uplift.household.divisions", "every feature knows where it is"),
                allow("org.uplift.household.duties", "tasks and pairing ask who is there"),
                allow("org.uplift.household.tasks", "any room may ask for a look"),
                allow("org.uplift.household.overdue", "whatever is due can climb"),
                allow("org.uplift.household.retention", "each feature clears its own shelves"),
                allow("org.uplift.household.retelling", "each feature tells its own again"),
                allow("org.uplift.household.retelling.Retelling", "the register is told to"),
                allow("org.uplift.household.file.CodeValidator", "Bean Validation makes it"),
                allow("org.uplift.household.codes.CodeNotes", "the OpenAPI document is filtered"),
                allow("org.uplift.household.registry.V61__Seal_the_register", "Flyway finds it"),
                allow("org.uplift.household.imports.V62__Seal_the_imports", "Flyway finds it"),
                allow("org.uplift.household.imports.Workplace", "duties and media lie there too"),
                allow("org.uplift.household.procedure.NoticePage", "Qute renders it"),
                allow("org.uplift.household.emergency.Emergencies", "readings go through it"),
                allow("org.uplift.household.criteria", "score and warnings judge by them"),
                allow("org.uplift.household.exitscore.ExitExam", "an exit asks for it"),
                allow("org.uplift.household.media.PhotoMemory", "who judges visits asks it"),
                allow("org.uplift.household.family", "doubles that are one are merged"),
                allow("org.uplift.household.procedure.Watchkeeping", "warnings begin there"),
                allow("org.uplift.household.procedure.Reopening", "triggers apply there"),
                allow("org.uplift.household.procedure.Relief", "what has passed ends there"),
                allow("org.uplift.household.measures.YearlyPlan", "an exit score asks for it"),
                allow("org.uplift.household.tracks.Maps", "visits are played by them"),
                allow("org.uplift.household.tracks", "visits are weighed by them"),
                allow("org.uplift.household.evidence", "visits are weighed on its scales"),
                allow("org.uplift.household.visits.PhotoBook", "who keeps photos knows doubles"),
                allow("org.uplift.household.registry", "imports enter through the registry"));
    }
}
