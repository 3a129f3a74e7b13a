package abate.server.database;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one door to a jurisdiction's rows: work done through it runs in one transaction that sees and writes that
 * jurisdiction's rows only (row-level security), and outside it no tenant row can be read at all.
 */
@Component
public class Tenants {
    private static final Object INSIDE = new Object();

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    public Tenants(JdbcClient jdbc, PlatformTransactionManager manager) {
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(manager);
    }

    /**
     * Runs {@code work} in one transaction inside {@code jurisdiction} and gives back what it returns; an exception
     * rolls everything back. Within work already under way it joins that transaction, which must be of the same
     * jurisdiction.
     */
    public <T extends @Nullable Object> T in(JurisdictionId jurisdiction, TransactionCallback<T> work) {
        Object outer = TransactionSynchronizationManager.getResource(INSIDE);
        if (outer == null) {
            return begin(jurisdiction, work);
        }
        if (!outer.equals(jurisdiction)) {
            throw new IllegalStateException("work of jurisdiction " + outer + " asked for rows of " + jurisdiction);
        }
        return transactions.execute(work);
    }

    /** As {@link #in(JurisdictionId, TransactionCallback)}, for work that need not know its transaction. */
    public <T extends @Nullable Object> T in(JurisdictionId jurisdiction, Supplier<T> work) {
        TransactionCallback<T> callback = status -> work.get();
        return in(jurisdiction, callback);
    }

    /** As {@link #in(JurisdictionId, TransactionCallback)}, for work that returns nothing. */
    public void in(JurisdictionId jurisdiction, Runnable work) {
        TransactionCallback<Boolean> callback = status -> {
            work.run();
            return true;
        };
        in(jurisdiction, callback);
    }

    private <T extends @Nullable Object> T begin(JurisdictionId jurisdiction, TransactionCallback<T> work) {
        return transactions.execute(status -> {
            TransactionSynchronizationManager.bindResource(INSIDE, Objects.requireNonNull(jurisdiction));
            try {
                // Not set_config(): a distributed PostgreSQL would not pass it on, and silently return no rows.
                jdbc.sql("set local app.jurisdiction = '" + jurisdiction.value() + "'")
                        .update();
                return work.doInTransaction(status);
            } finally {
                TransactionSynchronizationManager.unbindResource(INSIDE);
            }
        });
    }
}
