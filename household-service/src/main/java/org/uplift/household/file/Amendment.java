package org.uplift.household.file;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A file that is to stay as it was but for some parts.
public final class Amendment {

    private final HouseholdFile file;
    private @Nullable String number;
    private String division;
    private @Nullable String group;
    private @Nullable String address;
    private @Nullable Place place;
    private @Nullable Account account;
    private String type;
    private String exitState;
    private @Nullable Integer plannedExitYear;
    private @Nullable Integer actualExitYear;
    private @Nullable Monitoring monitoring;
    private List<Income> incomes;
    private @Nullable Relocation relocation;
    private @Nullable Help help;
    private List<Member> members;

    Amendment(HouseholdFile file) {
        this.file = file;
        number = file.number();
        division = file.division();
        group = file.group();
        address = file.address();
        place = file.place();
        account = file.account();
        type = file.type();
        exitState = file.exitState();
        plannedExitYear = file.plannedExitYear();
        actualExitYear = file.actualExitYear();
        monitoring = file.monitoring();
        incomes = file.incomes();
        relocation = file.relocation();
        help = file.help();
        members = file.members();
    }

    public Amendment number(@Nullable String number) {
        this.number = number;
        return this;
    }

    public Amendment division(String division) {
        this.division = division;
        return this;
    }

    public Amendment home(String village, @Nullable String group, @Nullable String address) {
        this.division = village;
        this.group = group;
        this.address = address;
        this.place = null;
        return this;
    }

    public Amendment account(@Nullable Account account) {
        this.account = account;
        return this;
    }

    public Amendment type(String type) {
        this.type = type;
        return this;
    }

    public Amendment exit(
            String exitState, @Nullable Integer plannedYear, @Nullable Integer actualYear) {
        this.exitState = exitState;
        this.plannedExitYear = plannedYear;
        this.actualExitYear = actualYear;
        return this;
    }

    public Amendment monitoring(@Nullable Monitoring monitoring) {
        this.monitoring = monitoring;
        return this;
    }

    public Amendment incomes(List<Income> incomes) {
        this.incomes = incomes;
        return this;
    }

    public Amendment relocation(@Nullable Relocation relocation) {
        this.relocation = relocation;
        return this;
    }

    public Amendment help(@Nullable Help help) {
        this.help = help;
        return this;
    }

    public Amendment members(List<Member> members) {
        this.members = members;
        return this;
    }

    public HouseholdFile file() {
        return new HouseholdFile(
                number,
                division,
                group,
                address,
                place,
                file.phone(),
                account,
                file.standard(),
                file.attribute(),
                type,
                exitState,
                file.filed(),
                plannedExitYear,
                actualExitYear,
                file.mainCause(),
                file.otherCauses(),
                monitoring,
                file.withoutLabour(),
                file.militaryFamily(),
                incomes,
                file.medicalSelfPaidFen(),
                file.loansFen(),
                file.land(),
                file.housing(),
                file.water(),
                file.utilities(),
                file.road(),
                file.mainRoadKm(),
                file.business(),
                relocation,
                help,
                file.enoughFood(),
                file.enoughClothing(),
                members);
    }
}
