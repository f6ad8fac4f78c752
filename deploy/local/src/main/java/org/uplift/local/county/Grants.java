package org.uplift.local.county;

import java.util.ArrayList;
import java.util.List;

/// What a household receives by right, in yuan a year; the benefits and monthly pensions by member.
record Grants(
        long dibao,
        long wubao,
        long pension,
        long familyPlanning,
        long ecological,
        List<String> benefits,
        List<Integer> pensions) {

    private static final int FAMILY_PLANNING = 960;
    private static final int REFORESTED_MU = 125;

    static Grants of(List<Person> people, Standing standing, Fields fields, Chance chance) {
        var benefits = new ArrayList<String>();
        var pensions = new ArrayList<Integer>();
        var dibao = 0L;
        var wubao = 0L;
        for (var person : people) {
            var benefit = benefit(person, standing.attribute(), people.size(), chance);
            benefits.add(benefit);
            dibao += benefit.equals("dibao") ? 12L * 5 * chance.between(18, 44) : 0;
            wubao += benefit.equals("tekun") ? 12L * 5 * chance.between(74, 88) : 0;
            pensions.add(person.age() >= 60 && chance.in(0.97) ? chance.between(80, 125) : 0);
        }
        var elders = people.stream().anyMatch(person -> person.age() >= 60);
        return new Grants(
                dibao,
                wubao,
                pensions.stream().mapToLong(month -> 12L * month).sum(),
                elders && chance.in(0.03) ? FAMILY_PLANNING : 0,
                Math.round(fields.reforested() * REFORESTED_MU),
                benefits,
                pensions);
    }

    long total() {
        return dibao + wubao + pension + familyPlanning + ecological;
    }

    /// The household is kept by them.
    boolean keep() {
        return dibao + wubao > 0;
    }

    /// The head always: a household on the allowance has at least one who receives it.
    private static String benefit(Person person, String attribute, int size, Chance chance) {
        return switch (attribute) {
            case "wubao" -> "tekun";
            case "dibao", "dibao-poor" -> {
                var needy = person.isIll() || person.isDisabled() || !person.canWork();
                var receives = person.kin().isHead() || chance.in(needy ? 0.75 : 0.2);
                yield receives || size == 1 ? "dibao" : "none";
            }
            default -> "none";
        };
    }
}
