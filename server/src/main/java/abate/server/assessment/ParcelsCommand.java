package abate.server.assessment;

import abate.engine.book.Book;
import abate.engine.words.Nearest;
import abate.server.database.Jurisdiction;
import abate.server.database.Jurisdictions;
import abate.server.database.Tenants;
import abate.server.operations.Arguments;
import abate.server.operations.CannotRun;
import abate.server.operations.Command;
import abate.server.operations.Console;
import abate.server.operations.OfficialTime;
import abate.server.operations.OpenData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Loads a city's roll of parcels and owners from a CSV file: tells what it would change, and changes it when asked to. */
public final class ParcelsCommand implements Command {
    private static final int MOST_TROUBLES = 100;

    @Override
    public String name() {
        return "parcels";
    }

    @Override
    public String usage() {
        return "FILE --city BOOK [--apply] [--columns apn=APN,…] [--day YYYY-MM-DD] [--data data] [--books FOLDER]"
                + "  tell what a roll of parcels in a CSV file would change, and with --apply change it";
    }

    @Override
    public List<String> help() {
        return List.of(
                "--city BOOK     whose roll it is, by the folder of its law, such as us-ca-sacramento",
                "--apply         put it on record; without it nothing is changed",
                "--columns …     where a column has another name in the file: apn=PARCEL_NUMBER,owner=OWNER NAME",
                "--day …         a change of owner counts from it where the file does not say since when; today otherwise",
                "--data data     the folder of a run that is not running",
                "--books FOLDER  the folder of the books of law",
                "",
                "The first line names the columns, in any order. Needed: apn, street, city, zip, legal, owner. Read where they are",
                "there: " + optional() + ".",
                "A line that is not in order is named, and then nothing of the file is put on record. The same file again changes",
                "nothing. With DATABASE_URL set, that database is filled, also while the pages are served.");
    }

    private static String optional() {
        return String.join(
                ", ",
                Stream.of(Column.values())
                        .filter(column -> !column.needed())
                        .map(Column::title)
                        .toList());
    }

    @Override
    public Set<String> options() {
        Set<String> options = new HashSet<>(OpenData.OPTIONS);
        options.addAll(Set.of("city", "columns", "day"));
        return options;
    }

    @Override
    public Set<String> flags() {
        return Set.of("apply");
    }

    @Override
    public int run(Arguments arguments, Console console) {
        Path path = Path.of(arguments.word(0).orElseThrow(() -> new CannotRun("Name the CSV file of the roll.")));
        if (!Files.isReadable(path) || Files.isDirectory(path)) {
            throw new CannotRun("There is no file " + path + " that can be read.");
        }
        Map<Column, String> columns = columns(arguments.option("columns").orElse(""));
        try (OpenData data = OpenData.open(arguments, console)) {
            Jurisdiction city = city(data, arguments.option("city").orElse(""));
            OfficialTime time = data.time();
            LocalDate day = arguments.option("day").map(ParcelsCommand::day).orElseGet(() -> time.today(city.id()));
            Book book = data.books().get(city.book());
            RollFile file = new RollFile(path, columns, book == null ? "" : book.state(), day);
            return load(data.database(), city, file, arguments.flags().contains("apply"), time.now(), console);
        }
    }

    /**
     * Reads the file once to find what is wrong with it, and once more to compare it or put it on record.
     *
     * @param now the moment at which it is recorded
     */
    static int load(
            DataSource database, Jurisdiction city, RollFile file, boolean apply, Instant now, Console console) {
        List<Trouble> troubles = new ArrayList<>();
        long[] more = {0};
        file.read(line -> {}, trouble -> {
            if (troubles.size() < MOST_TROUBLES) {
                troubles.add(trouble);
            } else {
                more[0]++;
            }
        });
        if (!troubles.isEmpty()) {
            troubles.forEach(trouble -> console.say(trouble.toString()));
            if (more[0] > 0) {
                console.say("and " + more[0] + " more");
            }
            console.say("Nothing was put on record: correct these lines, and load the file again.");
            return 1;
        }
        JdbcClient jdbc = JdbcClient.create(database);
        RollLoad load = new RollLoad(new Tenants(jdbc, new JdbcTransactionManager(database)), jdbc);
        RollReport report = apply ? load.load(city.id(), file, now) : load.compare(city.id(), file, now);
        console.say(city.name() + ": " + String.join("\n", report.told()));
        unread(file, console);
        console.say(
                !report.changes()
                        ? "Nothing differs from what is on record."
                        : apply ? "All of it is on record." : "Nothing is changed yet: load it with --apply.");
        return 0;
    }

    private static void unread(RollFile file, Console console) {
        try {
            List<String> unread = file.unread();
            if (!unread.isEmpty()) {
                console.say("  not read: the columns " + String.join(", ", unread));
            }
        } catch (IOException gone) {
            throw new CannotRun("The file can no longer be read: " + gone.getMessage());
        }
    }

    private static Jurisdiction city(OpenData data, String book) {
        List<Jurisdiction> all = new Jurisdictions(JdbcClient.create(data.database())).all();
        List<String> books = all.stream().map(Jurisdiction::book).toList();
        return all.stream()
                .filter(each -> each.book().equals(book))
                .findFirst()
                .orElseThrow(() -> new CannotRun("Say whose roll it is with --city, one of " + String.join(", ", books)
                        + Nearest.to(book, books)
                                .map(near -> "; did you mean " + near + "?")
                                .orElse(".")));
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException none) {
            throw new CannotRun("--day takes a day such as 2026-07-01.");
        }
    }

    private static Map<Column, String> columns(String written) {
        Map<Column, String> columns = new EnumMap<>(Column.class);
        for (String each : written.isBlank() ? new String[0] : written.split(",")) {
            int equals = each.indexOf('=');
            String ours = equals < 0 ? each : each.substring(0, equals);
            Column column = Stream.of(Column.values())
                    .filter(known -> known.title().equals(ours.strip().toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new CannotRun(
                            "--columns: there is no column " + ours.strip() + "; ./abate parcels --help lists them."));
            if (equals < 0) {
                throw new CannotRun("--columns: write " + column.title() + "=NAME, with the name it has in the file.");
            }
            columns.put(column, each.substring(equals + 1).strip());
        }
        return columns;
    }
}
