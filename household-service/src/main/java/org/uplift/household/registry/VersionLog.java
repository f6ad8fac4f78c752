package org.uplift.household.registry;

/// Keeps what is about to be superseded.
final class VersionLog {

    /// From the rows as they stand, so that it is said once for one household and for thousands.
    /// Takes the time of the change and the ids.
    static final String KEEP =
            """
            insert into household_version
                (household_id, version, valid_from, valid_until, changed_by, reason, file)
            select id, version, changed_at, ?, changed_by, reason, file
            from household where id = any(?)\
            """;

    private VersionLog() {}
}
