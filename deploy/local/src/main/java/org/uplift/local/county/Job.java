package org.uplift.local.county;

import java.util.List;

/// A member's work of the year.
///
/// @param wage yuan a month
record Job(String place, int months, int wage, String employer, String industry, String channel) {

    private static final Mix PLACE = Mix.of("outside 56, province 20, county 11, town 13");
    private static final Mix INDUSTRY =
            Mix.of(
                    "manufacturing 38, construction 30, services 10, catering 9, retail 5,"
                            + " transport 4, agriculture 3, other 1");
    private static final Mix CHANNEL =
            Mix.of("self 50, relatives 33, organised 9, agency 6, workshop 2");
    private static final List<String> CITIES = List.of("上海", "苏州", "杭州", "宁波", "昆山", "温州", "无锡");
    private static final List<String> NEARER = List.of("合肥", "阜阳", "亳州", "芜湖");
    private static final int POST_WAGE = 500;

    boolean isPost() {
        return channel.equals("public-post");
    }

    int yuan() {
        return months * wage;
    }

    /// Work that brings about `wanted` yuan a year; no months when that is too little for any work.
    static Job bringing(long wanted, Person person, String county, Chance chance) {
        var place = person.isWeak() ? chance.in(0.6) ? "town" : "county" : PLACE.draw(chance);
        var wage =
                switch (place) {
                    case "town" -> chance.between(70, 160);
                    case "county" -> chance.between(120, 230);
                    case "province" -> chance.between(200, 340);
                    default -> chance.between(240, 480);
                };
        wage = wage * (person.isWeak() ? 6 : 10);
        var months = (int) Math.min(12, wanted / wage);
        var industry = INDUSTRY.draw(chance);
        var near = place.equals("town") || place.equals("county");
        var channel = CHANNEL.draw(chance);
        return new Job(
                place,
                months,
                wage,
                employer(place, industry, county, chance),
                industry,
                channel.equals("workshop") && !near ? "self" : channel);
    }

    /// A public-welfare post in the village, for those who cannot go away.
    static Job post(Village village, long wanted) {
        var months = (int) Math.min(12, wanted / POST_WAGE);
        return new Job(
                "town", months, POST_WAGE, village.spoken() + "村委会", "public", "public-post");
    }

    private static String employer(String place, String industry, String county, Chance chance) {
        var where =
                switch (place) {
                    case "town", "county" -> county;
                    case "province" -> chance.oneOf(NEARER);
                    default -> chance.oneOf(CITIES);
                };
        return where
                + switch (industry) {
                    case "manufacturing" -> chance.oneOf(List.of("服装厂", "电子厂", "五金厂", "玩具厂", "鞋厂"));
                    case "construction" -> "建筑工地";
                    case "catering" -> "饭店";
                    case "retail" -> "超市";
                    case "transport" -> "物流公司";
                    case "agriculture" -> "农场";
                    default -> "家政公司";
                };
    }
}
