package abate.bench;

import abate.engine.money.Money;
import abate.engine.time.Calendar;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.flowable.engine.runtime.Execution;
import org.flowable.engine.runtime.ProcessInstance;

/**
 * The same penalties as a process of Flowable, on its database in memory, without history, events, jobs or anything else
 * that takes time and is not needed. Its steps count days by plain date arithmetic and roll by our own calendar, so that
 * it is charged for running the process and for nothing else.
 */
final class FlowablePenalties implements AutoCloseable {
    private final ProcessEngine engine;
    private final RuntimeService running;
    private final PenaltySteps steps;

    FlowablePenalties(Calendar roll) {
        this.steps = new PenaltySteps(roll);
        StandaloneInMemProcessEngineConfiguration settings = new StandaloneInMemProcessEngineConfiguration();
        settings.setJdbcUrl("jdbc:h2:mem:penalties;DB_CLOSE_DELAY=-1");
        settings.setDatabaseSchemaUpdate("create-drop");
        settings.setHistoryLevel(HistoryLevel.NONE);
        settings.setAsyncExecutorActivate(false);
        settings.setDisableIdmEngine(true);
        settings.setDisableEventRegistry(true);
        settings.setEnableEventDispatcher(false);
        settings.setIdBlockSize(1_000_000);
        settings.setBeans(new LinkedHashMap<>(Map.of("steps", steps)));
        this.engine = settings.buildProcessEngine();
        this.running = engine.getRuntimeService();
        engine.getRepositoryService()
                .createDeployment()
                .addInputStream(
                        "penalty.bpmn20.xml",
                        Objects.requireNonNull(getClass().getResourceAsStream("penalty.bpmn20.xml")))
                .deploy();
    }

    /** Runs the process to the day the penalty is read, and drops it where it has not ended. */
    Penalty.Outcome outcome(Penalty p) {
        steps.begin();
        ProcessInstance penalty = running.startProcessInstanceByKey("penalty", order(p));
        String id = penalty.getId();
        go(id, "issued", Map.of("served", p.served()));
        Penalty.Appeal appeal = p.appeal();
        if (appeal == null) {
            tell(id, "lapsed", Map.of());
        } else {
            appeal(id, appeal);
        }
        Penalty.Payment payment = p.payment();
        if (payment != null) {
            go(id, "payable", Map.of("received", payment.amount().cents()));
        }
        if (!steps.ended()) {
            running.deleteProcessInstance(id, "read");
        }
        return steps.outcome();
    }

    private static Map<String, Object> order(Penalty p) {
        Map<String, Object> order = new LinkedHashMap<>();
        order.put("level", p.level());
        order.put("each", p.each().cents());
        order.put("days", p.days());
        order.put("ordered", p.ordered());
        return order;
    }

    private void appeal(String id, Penalty.Appeal appeal) {
        tell(id, "appealed", Map.of("appealed", appeal.filed()));
        go(id, "awaits_notice", Map.of("noticed", appeal.noticed(), "hearing", appeal.hearing()));
        go(id, "awaits_hearing", Map.of());
        Map<String, Object> decision = new LinkedHashMap<>();
        decision.put("outcome", appeal.outcome());
        Penalty.Kept kept = appeal.kept();
        if (kept != null) {
            decision.put("each", kept.each().cents());
            decision.put("days", kept.days());
        }
        go(id, "awaits_decision", decision);
        go(id, "awaits_mailing", Map.of("mailed", appeal.mailed()));
    }

    private void go(String id, String waiting, Map<String, Object> with) {
        Execution at = running.createExecutionQuery()
                .processInstanceId(id)
                .activityId(waiting)
                .singleResult();
        running.trigger(at.getId(), with);
    }

    private void tell(String id, String message, Map<String, Object> with) {
        Execution at = running.createExecutionQuery()
                .processInstanceId(id)
                .messageEventSubscriptionName(message)
                .singleResult();
        running.messageEventReceived(message, at.getId(), with);
    }

    /** Money of a process is kept in whole cents. */
    static Money cents(Object variable) {
        return Money.ofCents(((Number) variable).longValue());
    }

    /** A day of a process. */
    static LocalDate day(Object variable) {
        return (LocalDate) variable;
    }

    @Override
    public void close() {
        engine.close();
    }
}
