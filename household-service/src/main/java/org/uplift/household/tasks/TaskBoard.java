package org.uplift.household.tasks;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;
import static org.uplift.platform.audit.Act.READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.uplift.household.registry.Amendments;
import org.uplift.household.registry.Wall;
import org.uplift.household.tasks.TaskState.Done;
import org.uplift.household.tasks.TaskState.Refused;
import org.uplift.platform.Time;
import org.uplift.platform.audit.AuditLog;
import org.uplift.platform.audit.AuditRows;
import org.uplift.platform.audit.Occasion;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.identity.DivisionScope;
import org.uplift.platform.paging.Key;
import org.uplift.platform.paging.Page;
import org.uplift.platform.problem.NotFound;
import org.uplift.platform.problem.Rejected;

/// Where tasks are given, seen, done and rejected. What is asked twice is done once.
@ApplicationScoped
@Transactional
class TaskBoard {

    private final Tasks tasks;
    private final TaskRules rules;
    private final Amendments amendments;
    private final Hands hands;
    private final AuditLog audit;
    private final Caller caller;
    private final Clock clock;

    TaskBoard(
            Tasks tasks,
            TaskRules rules,
            Amendments amendments,
            Hands hands,
            AuditLog audit,
            Caller caller,
            Clock clock) {
        this.tasks = tasks;
        this.rules = rules;
        this.amendments = amendments;
        this.hands = hands;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    Handed give(UUID id, TaskForm form) {
        var known = tasks.findById(id);
        if (known != null) {
            if (!known.isAs(form)) {
                throw new Rejected("Another task has this id");
            }
            return new Handed(told(known), false);
        }
        if (!caller.scope().contains(form.division())) {
            throw new NotFound("division", form.division());
        }
        rules.check(form, today());
        if (form.helper() != null) {
            rules.checkHelper(form.helper(), today());
        }
        if (form.household() != null) {
            var home = amendments.look(form.household());
            TaskRules.checkPlace(form, home);
            audit.changed(home.touched());
        }
        var task = new Task(id, form, hands.now());
        Wall.guard(() -> tasks.persistAndFlush(task));
        tasks.getEntityManager().refresh(task);
        return new Handed(task.line(today()), true);
    }

    TaskLine read(UUID id) {
        return told(tasks.get(id, caller.scope(), hands.now()));
    }

    TaskLine see(UUID id) {
        return turn(id, Task::see);
    }

    TaskLine finish(UUID id, Completion completion) {
        var words = Words.screened("words", completion.words());
        return turn(id, (task, hand) -> task.end(new Done(completion.evidence(), words), hand));
    }

    TaskLine reject(UUID id, Objection objection) {
        var _ = Words.screened("reason", objection.reason());
        return turn(id, (task, hand) -> task.end(new Refused(objection.reason()), hand));
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

    private TaskLine turn(UUID id, BiConsumer<Task, Hand> step) {
        var hand = hands.now();
        var task = tasks.get(id, caller.scope(), hand);
        tasks.getEntityManager().refresh(task, PESSIMISTIC_WRITE);
        step.accept(task, hand);
        tasks.flush();
        tasks.getEntityManager().refresh(task);
        return told(task);
    }

    private TaskLine told(Task task) {
        var line = task.line(today());
        audit.read(TaskLine.touched(List.of(line)));
        return line;
    }

    private List<TaskLine> lines(List<Task> found) {
        var today = today();
        return found.stream().map(task -> task.line(today)).toList();
    }

    record Handed(TaskLine task, boolean isNew) {}
}
