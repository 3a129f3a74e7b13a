package abate.server.verification;

import abate.engine.book.Book;
import abate.server.books.Bookshelf;
import abate.server.casefile.CaseAudit;
import abate.server.database.Jurisdiction;
import abate.server.database.Jurisdictions;
import abate.server.database.Tenants;
import abate.server.ledger.Ledger;
import abate.server.letters.Letters;
import abate.server.operations.Arguments;
import abate.server.operations.Command;
import abate.server.operations.Console;
import abate.server.operations.OpenData;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Proves every case file of every jurisdiction and names each that does not agree with itself. */
public final class VerifyCommand implements Command {
    @Override
    public String name() {
        return "verify";
    }

    @Override
    public String usage() {
        return "[--data data] [--books FOLDER]  prove that nothing on record was altered and that docket, ledger and letters agree with it";
    }

    @Override
    public List<String> help() {
        return List.of(
                "--data data     the folder of a run that is not running",
                "--books FOLDER  the folder of the books of law",
                "",
                "With DATABASE_URL set, that database is proved. The exit code is 0 only where everything agrees.");
    }

    @Override
    public Set<String> options() {
        return OpenData.OPTIONS;
    }

    @Override
    public int run(Arguments arguments, Console console) {
        try (OpenData data = OpenData.open(arguments, console)) {
            return prove(data.database(), data.books(), console);
        }
    }

    /** Proves a database; 0 where everything agrees, 1 where something does not. */
    static int prove(DataSource database, Map<String, Book> books, Console console) {
        JdbcClient jdbc = JdbcClient.create(database);
        Tenants tenants = new Tenants(jdbc, new JdbcTransactionManager(database));
        Jurisdictions jurisdictions = new Jurisdictions(jdbc);
        Letters letters = new Letters(tenants, jdbc, "http://localhost");
        CaseAudit audit =
                new CaseAudit(tenants, jdbc, new Bookshelf(books, jurisdictions), new Ledger(tenants, jdbc), letters);
        boolean sound = true;
        for (Jurisdiction each : jurisdictions.all()) {
            CaseAudit.Report report = audit.prove(each.id());
            report.findings().forEach(finding -> console.say(each.name() + ", " + finding));
            console.say(each.name() + ": " + report.files() + " case files with " + report.acts() + " acts, "
                    + (report.findings().isEmpty()
                            ? "all as recorded."
                            : report.findings().size() + " things do not agree."));
            sound &= report.findings().isEmpty();
        }
        return sound ? 0 : 1;
    }
}
