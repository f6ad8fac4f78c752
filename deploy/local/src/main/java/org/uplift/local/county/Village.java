package org.uplift.local.county;

/// A village of the county and where it lies.
///
/// @param community a neighbourhood of the town, with fewer poor than a farming village
record Village(
        String code,
        String name,
        String township,
        boolean community,
        double latitude,
        double longitude) {

    /// As people say it: without the committee behind it.
    String spoken() {
        return name.replace("村民委员会", "").replace("社区居民委员会", "社区").replace("居民委员会", "");
    }
}
