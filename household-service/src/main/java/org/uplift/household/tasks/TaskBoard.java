package org.uplift.household.tasks;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.uplift.events.household.TaskEvent;
import org.uplift.household.registry.Amendments;
import org.uplift.household.registry.Wall;
import org.uplift.household.tasks.TaskState.Done;
import org.uplift.household.tasks.TaskState.Refused;
import org.uplift.platform.audit.AuditLog;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.outbox.Outbox;
import org.uplift.platform.problem.NotFound;
import org.uplift.platform.problem.Rejected;

/// Where tasks are given, seen, done and rejected. What is asked twice is done once.
@ApplicationScoped
@Transactional
class TaskBoard {

    private final Tasks tasks;
    private final TaskRules rules;
    private final EvidenceRules evidence;
    private final Amendments amendments;
    private final Hands hands;
    private final TaskDisplay display;
    private final Outbox outbox;
    private final AuditLog audit;
    private final Caller caller;

    TaskBoard(
            Tasks tasks,
            TaskRules rules,
            EvidenceRules evidence,
            Amendments amendments,
            Hands hands,
            TaskDisplay display,
            Outbox outbox,
            AuditLog audit,
            Caller caller) {
        this.tasks = tasks;
        this.rules = rules;
        this.evidence = evidence;
        this.amendments = amendments;
        this.hands = hands;
        this.display = display;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
    }

    Handed give(UUID id, TaskForm form) {
        var known = tasks.findById(id);
        if (known != null) {
            if (!known.isAs(form)) {
                throw new Rejected("Another task has this id");
            }
            return new Handed(display.told(known), false);
        }
        if (!caller.scope().contains(form.division())) {
            throw new NotFound("division", form.division());
        }
        rules.check(form, display.today());
        if (form.helper() != null) {
            rules.checkHelper(form.helper(), display.today());
        }
        if (form.household() != null) {
            var home = amendments.look(form.household());
            TaskRules.checkPlace(form, home);
            audit.changed(home.touched());
        }
        var task = new Task(id, form, hands.now());
        Wall.guard(() -> tasks.persistAndFlush(task));
        outbox.append(task, task.given());
        tasks.getEntityManager().refresh(task);
        return new Handed(task.line(display.today()), true);
    }

    TaskLine see(UUID id) {
        return turn(id, Task::see);
    }

    TaskLine finish(UUID id, Completion completion) {
        var words = Words.screened("words", completion.words());
        return turn(
                id,
                (task, hand) -> {
                    var facts = task.end(new Done(completion.evidence(), words), hand);
                    if (!facts.isEmpty()) {
                        evidence.check(task.line(display.today()), completion.evidence(), hand);
                    }
                    return facts;
                });
    }

    TaskLine reject(UUID id, Objection objection) {
        var _ = Words.screened("reason", objection.reason());
        return turn(id, (task, hand) -> task.end(new Refused(objection.reason()), hand));
    }

    private TaskLine turn(UUID id, BiFunction<Task, Hand, List<TaskEvent>> step) {
        var hand = hands.now();
        var task = tasks.get(id, caller.scope(), hand);
        tasks.getEntityManager().refresh(task, PESSIMISTIC_WRITE);
        var facts = step.apply(task, hand);
        outbox.append(task, facts);
        tasks.flush();
        tasks.getEntityManager().refresh(task);
        return facts.isEmpty() ? display.told(task) : display.turned(task);
    }

    record Handed(TaskLine task, boolean isNew) {}
}
