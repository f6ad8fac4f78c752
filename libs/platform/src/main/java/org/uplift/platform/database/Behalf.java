package org.uplift.platform.database;

import java.lang.ScopedValue.CallableOp;
import java.util.Optional;
import org.uplift.platform.identity.DivisionScope;

/// In whose name something asks the database. What answers a request asks in the caller's name
/// without a word. Listeners and workers answer nobody and declare that they do the service's own
/// work; what goes on after a request declares the scope it began with. Where nothing is declared,
/// no row is seen that has a division.
///
/// A declaration holds for the transactions that begin inside it.
public final class Behalf {

    private static final ScopedValue<Behalf> DECLARED = ScopedValue.newInstance();
    private static final Behalf SERVICE = new Behalf(true, DivisionScope.nothing());

    private final boolean isOwnWork;
    private final DivisionScope scope;

    private Behalf(boolean isOwnWork, DivisionScope scope) {
        this.isOwnWork = isOwnWork;
        this.scope = scope;
    }

    /// The service's own work, which knows no scope.
    public static void ofTheService(Runnable work) {
        ScopedValue.where(DECLARED, SERVICE).run(work);
    }

    public static <T, X extends Throwable> T ofTheService(CallableOp<? extends T, X> work)
            throws X {
        return ScopedValue.where(DECLARED, SERVICE).call(work);
    }

    /// What is asked for somebody whose scope this is.
    public static <T, X extends Throwable> T of(
            DivisionScope scope, CallableOp<? extends T, X> work) throws X {
        return ScopedValue.where(DECLARED, of(scope)).call(work);
    }

    static Behalf of(DivisionScope scope) {
        return new Behalf(false, scope);
    }

    static Optional<Behalf> declared() {
        return DECLARED.isBound() ? Optional.of(DECLARED.get()) : Optional.empty();
    }

    boolean isOwnWork() {
        return isOwnWork;
    }

    DivisionScope scope() {
        return scope;
    }
}
