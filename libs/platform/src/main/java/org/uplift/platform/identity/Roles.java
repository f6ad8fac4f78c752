package org.uplift.platform.identity;

import java.util.List;

/// Who may use the house, as named in their tokens.
public final class Roles {

    public static final String COUNTY_OFFICER = "county-officer";
    public static final String TOWNSHIP_OFFICER = "township-officer";
    public static final String VILLAGE_CADRE = "village-cadre";
    public static final String HELPER = "helper";
    public static final String DEPARTMENT = "department";
    public static final String EMPLOYER = "employer";
    public static final String RESIDENT = "resident";
    public static final String GROWER = "grower";
    public static final String AUDITOR = "auditor";
    public static final String OPERATOR = "operator";

    /// Opens no operation; whoever has it beside a role that does is shown what the law calls
    /// sensitive, too.
    public static final String SENSITIVE_READER = "sensitive-reader";

    /// Those that open operations.
    public static final List<String> ALL =
            List.of(
                    COUNTY_OFFICER,
                    TOWNSHIP_OFFICER,
                    VILLAGE_CADRE,
                    HELPER,
                    DEPARTMENT,
                    EMPLOYER,
                    RESIDENT,
                    GROWER,
                    AUDITOR,
                    OPERATOR);

    private Roles() {}
}
