package org.uplift.household.registry;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;
import org.uplift.events.household.HouseholdEvent;
import org.uplift.events.household.HouseholdEvent.HouseholdChanged;
import org.uplift.events.household.HouseholdEvent.HouseholdRegistered;
import org.uplift.events.household.HouseholdEvent.LabelChanged;
import org.uplift.household.file.HouseholdFile;
import org.uplift.household.file.Member;
import org.uplift.platform.Aggregate;
import org.uplift.platform.Time;
import org.uplift.platform.audit.Touched;
import org.uplift.platform.problem.Rejected;
import org.uplift.platform.problem.Violation;

/// A household on the register: its file as it stands now, and who made it so. A file is replaced
/// whole, never edited in place.
@Entity
public class Household implements Aggregate {

    @Id private UUID id;
    @Embedded private Summary summary;
    @Version private long version;
    private Instant changedAt;
    private String changedBy;
    private String reason;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private HouseholdFile file;

    @Transient private @Nullable HouseholdFile former;

    @SuppressWarnings("NullAway.Init")
    protected Household() {}

    Household(UUID id, long version, HouseholdFile file, Signature signature) {
        this.id = id;
        this.version = version;
        this.file = file;
        this.summary = Summary.of(file);
        this.changedAt = signature.at();
        this.changedBy = signature.by();
        this.reason = signature.reason();
    }

    /// A household new to the register.
    ///
    /// @param file checked, with its number and its members' ids given ([MemberIds])
    public static Household enter(UUID id, HouseholdFile file, Signature signature) {
        return new Household(id, 0, file, signature);
    }

    public List<HouseholdEvent> registered() {
        return List.of(new HouseholdRegistered(id, Profiles.of(file, day())));
    }

    /// For whoever has never heard of it, or lost it.
    HouseholdEvent asItStands() {
        return new HouseholdChanged(id, Profiles.of(file, day()));
    }

    /// The next state of the file, and what became true with it; nothing when it is the same.
    public List<HouseholdEvent> replace(HouseholdFile next, Signature signature) {
        if (next.equals(file)) {
            return List.of();
        }
        var before = Standing.of(file).label();
        former = file;
        file = next;
        summary = Summary.of(next);
        changedAt = signature.at();
        changedBy = signature.by();
        reason = signature.reason();
        var after = Standing.of(next).label();
        var changed = new HouseholdChanged(id, Profiles.of(next, day()));
        return before == after
                ? List.of(changed)
                : List.of(changed, new LabelChanged(id, next.division(), before, after));
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    public HouseholdFile file() {
        return file;
    }

    /// Of one that nobody is left in nothing is asked any more; it stays for its history.
    public void mustHavePeople() {
        if (file.isLeft()) {
            var sentence = "Nobody is left in the household";
            throw new Rejected(
                    sentence, List.of(new Violation("household", "dissolved", sentence)));
        }
    }

    /// As it stands, for the audit.
    public Touched touched() {
        return new Touched(id, file.division(), version);
    }

    /// @param step to the version that the last replacement leads to
    Revision revision(long step) {
        return new Revision(id, version + step, signature(), former, file);
    }

    Summary summary() {
        return summary;
    }

    Signature signature() {
        return new Signature(changedBy, changedAt, reason);
    }

    private LocalDate day() {
        return LocalDate.ofInstant(changedAt, Time.HERE);
    }

    static String numberOf(HouseholdFile file) {
        return requireNonNull(file.number(), "a file on the register has a number");
    }

    static UUID idOf(Member member) {
        return requireNonNull(member.id(), "a member on the register has an id");
    }
}
