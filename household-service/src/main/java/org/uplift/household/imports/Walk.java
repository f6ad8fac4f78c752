package org.uplift.household.imports;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/// Goes through a file: whoever reads hands the work on, chunk by chunk, and what the workers made
/// of it is taken over in the order of the file. Memory holds a few chunks, however long the file.
final class Walk<T> implements AutoCloseable {

    private static final int AHEAD = 3;

    private final ExecutorService workers;
    private final Taker<T> taker;
    private final ArrayDeque<Future<T>> underWay = new ArrayDeque<>();

    Walk(ExecutorService workers, Taker<T> taker) {
        this.workers = workers;
        this.taker = taker;
    }

    interface Taker<T> {
        void take(T made) throws SQLException;
    }

    void hand(Callable<T> work) throws SQLException, InterruptedException {
        underWay.add(workers.submit(work));
        if (underWay.size() > AHEAD) {
            takeOldest();
        }
    }

    void finish() throws SQLException, InterruptedException {
        while (!underWay.isEmpty()) {
            takeOldest();
        }
    }

    private void takeOldest() throws SQLException, InterruptedException {
        try {
            taker.take(underWay.element().get());
            underWay.remove();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A chunk could not be worked on", e.getCause());
        }
    }

    @Override
    public void close() {
        underWay.forEach(work -> work.cancel(true));
    }
}
