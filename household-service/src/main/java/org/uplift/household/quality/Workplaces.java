package org.uplift.household.quality;

/// In which county somebody works, as far as the file tells: their own, or one of the province, or
/// one of another province.
final class Workplaces {

    private Workplaces() {}

    /// @param place code of the list `work-place`
    static String county(String division, String place) {
        return switch (place) {
            case "town", "county" -> division.substring(0, 6);
            default -> place;
        };
    }
}
