package abate.server.operations;

import abate.engine.book.Book;
import abate.engine.outline.StandardsText;
import abate.engine.standards.Findings;
import abate.engine.standards.Measured;
import abate.engine.words.Language;
import abate.engine.written.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Holds a property that was measured against the housing standards of a book, without a database. */
final class StandardsCommand implements Command {
    @Override
    public String name() {
        return "standards";
    }

    @Override
    public String usage() {
        return "FILE [--book FOLDER] [--names] [--on DAY] [--spanish] [--json]  hold measured facts against the housing standards";
    }

    @Override
    public List<String> help() {
        return List.of(
                "--book FOLDER  the book whose standards apply; without it, the one above the file",
                "--names        instead, the names of the facts of each kind of place, with what may be answered, and the",
                "               ids of the standards; FILE may be left out where --book names the book",
                "--on DAY       the day of the law that applies, such as 2025-05-01; without it, the day in the file",
                "--spanish      say what was found in Spanish",
                "--json         say it for programs",
                "",
                "docs/housing-standards.md tells how to write what was measured.");
    }

    @Override
    public Set<String> options() {
        return Set.of("book", "on");
    }

    @Override
    public Set<String> flags() {
        return Set.of("json", "names", "spanish");
    }

    /** Exit code 0 where the facts could be read, whatever was found. */
    @Override
    public int run(Arguments arguments, Console console) throws IOException {
        if (arguments.flags().contains("names")) {
            StandardsText.lines(book(arguments).standards(), ShowProcedure.width())
                    .forEach(console::say);
            return 0;
        }
        Path file = file(arguments);
        Book book = book(arguments);
        Measured measured = book.standards().measured(Files.readString(file));
        if (!measured.problems().isEmpty()) {
            throw new CannotRun(file + " cannot be read:\n  "
                    + measured.problems().stream().map(Problem::toString).collect(Collectors.joining("\n  ")));
        }
        Findings findings = book.standards().inspect(measured.property(), day(arguments, measured));
        Language language = arguments.flags().contains("spanish") ? Language.SPANISH : Language.ENGLISH;
        if (arguments.flags().contains("json")) {
            console.say(JsonMapper.builder()
                    .build()
                    .writerWithDefaultPrettyPrinter()
                    .writeValueAsString(findings.written(language)));
        } else {
            new StandardsPrinter(console, language).print(findings);
        }
        return 0;
    }

    private static Path file(Arguments arguments) {
        Path file = arguments
                .word(0)
                .map(Path::of)
                .orElseThrow(() -> new CannotRun(
                        "name a file of facts, such as: ./abate standards books/us-ca-sacramento/measured/house.yaml"));
        if (!Files.isRegularFile(file)) {
            throw new CannotRun("there is no file " + file + ".");
        }
        return file;
    }

    /** The book that is named, or the one above the file. */
    private static Book book(Arguments arguments) {
        if (arguments.word(0).isEmpty() && arguments.option("book").isEmpty()) {
            throw new CannotRun("name the book, such as: ./abate standards --names --book books/us-ca-sacramento");
        }
        Path folder = arguments.option("book").map(Path::of).orElseGet(() -> ReplayCommand.bookOf(file(arguments)));
        Book book = ReplayCommand.load(folder);
        if (book.standards().isEmpty()) {
            throw new CannotRun("the book in " + folder + " has no housing standards.");
        }
        return book;
    }

    /** The day of the law that applies: the one asked for, or the one on which it was measured. */
    private static LocalDate day(Arguments arguments, Measured measured) {
        Optional<String> asked = arguments.option("on");
        try {
            return asked.map(LocalDate::parse)
                    .or(() -> Optional.ofNullable(measured.on()))
                    .orElseThrow(
                            () -> new CannotRun("say the day it was measured: on: 2025-05-01 in the file, or --on"));
        } catch (DateTimeException e) {
            throw new CannotRun("\"" + asked.orElse("") + "\" is not a day; write it as 2025-05-01.");
        }
    }
}
