package org.uplift.local.county;

import java.util.List;
import java.util.Optional;

/// Where a household lives and how it is reached and paid.
final class Contacts {

    private static final List<String> PREFIXES =
            List.of(
                    "130", "131", "132", "135", "136", "137", "138", "139", "150", "151", "152",
                    "155", "157", "158", "159", "182", "183", "187", "188", "189", "177", "178");
    private static final List<String> HAMLETS =
            List.of("东庄", "西庄", "前庄", "后庄", "大庄", "小庄", "南庄", "北庄", "老庄", "新庄", "中庄");
    private static final List<String> BANKS = List.of("农村商业银行", "农村商业银行", "中国邮政储蓄银行", "中国农业银行");
    private static final double SCATTER = 0.007;

    /// Read off a receiver, or off a map on a phone.
    private static final Mix DATUM = Mix.of("wgs-84 92, gcj-02 6, bd-09 2");

    private Contacts() {}

    /// A number of the person's own, or none.
    static Optional<String> phone(Person person, Chance chance) {
        var owns = person.age() < 16 ? 0.02 : person.age() < 70 ? 0.9 : 0.5;
        return chance.in(owns) ? Optional.of(anyPhone(chance)) : Optional.empty();
    }

    /// @param phones by member; a household without one is reached through a relative
    static void fill(
            Form form,
            Village village,
            String county,
            List<Optional<String>> phones,
            Chance chance) {
        var phone = phones.stream().flatMap(Optional::stream).findFirst();
        var group = chance.oneOf(HAMLETS);
        var bank = chance.oneOf(BANKS);
        form.put("group", group)
                .put(
                        "address",
                        county
                                + village.township()
                                + village.spoken()
                                + group
                                + chance.between(1, 120)
                                + "号")
                .put("place.latitude", near(village.latitude(), chance))
                .put("place.longitude", near(village.longitude(), chance))
                .put("place.datum", DATUM.draw(chance))
                .put("phone", phone.orElseGet(() -> anyPhone(chance)))
                .put("account.bank", bank.startsWith("农村") ? county + bank : bank)
                .put("account.number", "622" + chance.digits(16));
    }

    private static String anyPhone(Chance chance) {
        return chance.oneOf(PREFIXES) + chance.digits(8);
    }

    private static double near(double degrees, Chance chance) {
        var here = degrees + chance.within(-SCATTER, SCATTER);
        return Math.round(here * 1_000_000) / 1_000_000.0;
    }
}
