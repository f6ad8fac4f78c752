package org.uplift.bench;

/// What officers look at in the course of the day.
record DayLooks(Asker officer, String county, DayTimes times, DayClock clock) {

    private static final int AN_HOUR = 3_600;

    void look(int number, long due) {
        switch (number % 4) {
            case 0 -> ask("figures", "/v1/supervision?division=" + county, due);
            case 1 -> ask("map", "/v1/positions?limit=500&division=" + county, due);
            case 2 -> ask("list of visits", "/v1/visits?limit=50&division=" + county, due);
            default -> {
                var now = clock.at(due);
                var path = "/v1/tracks/helper-%d?from=%s&until=%s";
                ask("track", path.formatted(number % 1_000, now.minusSeconds(AN_HOUR), now), due);
            }
        }
    }

    private void ask(String what, String path, long due) {
        times.query(what, officer, path, due);
    }
}
