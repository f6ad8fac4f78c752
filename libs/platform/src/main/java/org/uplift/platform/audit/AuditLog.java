package org.uplift.platform.audit;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.identity.Roles;
import org.uplift.platform.trace.Trace;

/// Where it is written down what a request does with households, in the very transaction that does
/// it: what cannot be written down is neither shown nor done.
@ApplicationScoped
public class AuditLog {

    private final Session database;
    private final Caller caller;
    private final Purpose purpose;

    AuditLog(Session database, Caller caller, Purpose purpose) {
        this.database = database;
        this.caller = caller;
        this.purpose = purpose;
    }

    @Transactional(MANDATORY)
    public void read(Touched household) {
        read(List.of(household));
    }

    @Transactional(MANDATORY)
    public void read(Collection<Touched> households) {
        write(Act.READ, households, occasion());
    }

    @Transactional(MANDATORY)
    public void changed(Touched household) {
        write(Act.CHANGED, List.of(household), occasion());
    }

    @Transactional(MANDATORY)
    public void opened(Touched household, UUID emergency) {
        write(Act.OPENED, List.of(household), occasion().within(emergency));
    }

    /// Of the request at hand.
    public Occasion occasion() {
        var duty = caller.duty();
        return new Occasion(
                caller.subject(),
                roles(),
                duty == null ? "" : duty,
                caller.operation(),
                purpose.code(),
                purpose.isStated(),
                caller.token(),
                Trace.id(),
                caller.emergency());
    }

    private String roles() {
        return Stream.concat(Roles.ALL.stream(), Stream.of(Roles.SENSITIVE_READER))
                .filter(caller::isA)
                .collect(Collectors.joining(","));
    }

    private void write(Act act, Collection<Touched> households, Occasion occasion) {
        database.doWork(connection -> AuditRows.write(connection, occasion, act, households));
    }
}
