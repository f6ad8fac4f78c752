package org.uplift.household.tasks;

import static org.uplift.platform.audit.Act.READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.Time;
import org.uplift.platform.audit.AuditLog;
import org.uplift.platform.audit.AuditRows;
import org.uplift.platform.audit.Occasion;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.identity.DivisionScope;
import org.uplift.platform.paging.Key;
import org.uplift.platform.paging.Page;

/// Where tasks are shown. Whoever sees one about a household is written down.
@ApplicationScoped
@Transactional
class TaskDisplay {

    private final Tasks tasks;
    private final Hands hands;
    private final AuditLog audit;
    private final Caller caller;
    private final Clock clock;

    TaskDisplay(Tasks tasks, Hands hands, AuditLog audit, Caller caller, Clock clock) {
        this.tasks = tasks;
        this.hands = hands;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    TaskLine read(UUID id) {
        return told(tasks.get(id, caller.scope(), hands.now()));
    }

    Page<TaskLine> page(@Nullable String division, TaskFilter filter, Key after, int limit) {
        var found = tasks.page(caller.scope(division), hands.now(), filter, after, limit + 1);
        var page = Page.of(lines(found), limit, TaskLine::place);
        audit.read(TaskLine.touched(page.items()));
        return page;
    }

    /// For whoever follows them after the request that began it.
    List<TaskLine> changed(
            DivisionScope scope, Hand follower, long place, int limit, Occasion occasion) {
        var news = lines(tasks.changed(scope, follower, place, limit));
        tasks.getEntityManager()
                .unwrap(Session.class)
                .doWork(connection ->
                        AuditRows.write(connection, occasion, READ, TaskLine.touched(news)));
        return news;
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(Time.HERE));
    }

    TaskLine told(Task task) {
        var line = task.line(today());
        audit.read(TaskLine.touched(List.of(line)));
        return line;
    }

    /// After a step that changed it.
    TaskLine turned(Task task) {
        var line = task.line(today());
        TaskLine.touched(List.of(line)).forEach(audit::changed);
        return line;
    }

    private List<TaskLine> lines(List<Task> found) {
        var today = today();
        return found.stream().map(task -> task.line(today)).toList();
    }
}
