package abate.server.demo;

import abate.engine.book.Book;
import abate.engine.matter.Act;
import abate.server.accounts.DemoStaff;
import abate.server.accounts.Role;
import abate.server.books.Bookshelf;
import abate.server.casefile.CaseFiles;
import abate.server.daily.DailyRun;
import abate.server.database.Ids;
import abate.server.database.Jurisdiction;
import abate.server.database.JurisdictionId;
import abate.server.database.Jurisdictions;
import abate.server.filing.Filing;
import abate.server.hearings.Examiners;
import abate.server.intake.Channel;
import abate.server.intake.Complainant;
import abate.server.intake.Intake;
import abate.server.intake.NewReport;
import abate.server.intake.Place;
import abate.server.intake.Receipt;
import abate.server.operations.Console;
import abate.server.operations.Mode;
import abate.server.operations.Preparation;
import abate.server.operations.Purpose;
import abate.server.operations.Run;
import abate.server.operations.SimulatedTime;
import abate.server.property.Bounds;
import abate.server.property.Parcel;
import abate.server.property.Properties;
import abate.server.property.SacramentoSales;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts the demonstration's city on file at the first start: its parcels, its people, and cases at every stage. */
@Component
@ConditionalOnProperty(name = "abate.mode", havingValue = "demo")
@Order(200)
class DemoCity implements Preparation {
    private static final String BOOK = "us-ca-sacramento";
    private static final LocalDate OPENS = LocalDate.of(2026, 8, 3); // a Monday
    private static final int NEW_REPORTS = 9;
    private static final Bounds EVERYWHERE = new Bounds(37.5, -122.5, 39.5, -120.0);

    private final Jurisdictions jurisdictions;
    private final Bookshelf books;
    private final SacramentoSales sales;
    private final Properties properties;
    private final Intake intake;
    private final Filing filing;
    private final CaseFiles files;
    private final DemoStaff staff;
    private final Examiners examiners;
    private final DailyRun daily;
    private final SimulatedTime time;
    private final Purpose purpose;
    private final String stories;
    private final MadeUpStreets streets;
    private final WrittenStories written;

    DemoCity(
            Jurisdictions jurisdictions,
            Bookshelf books,
            SacramentoSales sales,
            Properties properties,
            Intake intake,
            Filing filing,
            CaseFiles files,
            DemoStaff staff,
            Examiners examiners,
            DailyRun daily,
            SimulatedTime time,
            Purpose purpose,
            MadeUpStreets streets,
            WrittenStories written,
            Run run,
            @Value("${abate.stories:all}") String stories) { // or "one" of the last stage, or "none"
        if (run.mode() != Mode.DEMO) {
            throw new IllegalStateException("made-up cases belong in a demonstration only");
        }
        this.jurisdictions = jurisdictions;
        this.books = books;
        this.sales = sales;
        this.properties = properties;
        this.intake = intake;
        this.filing = filing;
        this.files = files;
        this.staff = staff;
        this.examiners = examiners;
        this.daily = daily;
        this.time = time;
        this.purpose = purpose;
        this.streets = streets;
        this.written = written;
        this.stories = stories;
    }

    @Override
    public void prepare(Console console) {
        if (stories.equals("none")) {
            return;
        }
        Optional<JurisdictionId> city = jurisdictions.byBook(BOOK).map(Jurisdiction::id);
        List<JurisdictionId> everywhere =
                jurisdictions.all().stream().map(Jurisdiction::id).toList();
        if (purpose.filled()) {
            everywhere.forEach(this::settle);
            return;
        }
        purpose.fillingBegins();
        city.ifPresent(each -> load(each, console));
        everywhere.forEach(this::appointExaminers);
        tell(city, everywhere, console);
        purpose.fillingIsDone();
    }

    private void load(JurisdictionId city, Console console) {
        if (hasParcels(city)) {
            return;
        }
        console.say("Filling the demonstration city: parcels and people from 985 real addresses …");
        SacramentoSales.Loaded loaded = sales.load(city, time.now());
        console.say("  " + loaded.parcels() + " parcels, " + loaded.units() + " units, " + loaded.people()
                + " made-up owners and lenders; " + loaded.leftOut().size() + " lines left out as repeats");
    }

    /** A city whose book came after the others were filled gets its streets and its examiners, and no cases. */
    private void settle(JurisdictionId city) {
        if (!hasParcels(city)) {
            appointExaminers(city);
            streets.build(city, books.of(city), time.now());
        }
    }

    private boolean hasParcels(JurisdictionId city) {
        return streets.stand(city) || !properties.within(city, EVERYWHERE, 1).isEmpty();
    }

    private void appointExaminers(JurisdictionId city) {
        LocalDate today = time.today(city);
        if (examiners.rotation(city, today).isEmpty()) {
            for (String name : List.of("Hazel Example-Hart", "Hugo Sample-Haddad", "Henri Example-Holm")) {
                examiners.appoint(city, name, false, today.minusYears(1));
            }
        }
    }

    /** Something to be told on its day. */
    private record Due(LocalDate day, int order, Runnable telling) {}

    private void tell(Optional<JurisdictionId> city, List<JurisdictionId> everywhere, Console console) {
        PriorityQueue<Due> due =
                new PriorityQueue<>(Comparator.comparing(Due::day).thenComparingInt(Due::order));
        List<Story> scripts = city.map(this::stories).orElse(List.of());
        for (Story story : scripts) {
            for (Script.Beat beat : story.beats()) {
                LocalDate day = openDay(story.teller().city(), story.reported().plusDays(beat.after()));
                due.add(new Due(day, due.size(), () -> beat.telling().tell(story.teller(), day)));
            }
        }
        int cases = scripts.size();
        for (JurisdictionId each : stories.equals("all") ? everywhere : List.<JurisdictionId>of()) {
            cases += retell(each, city.filter(each::equals).isPresent(), due);
        }
        console.say("Telling the stories of " + cases + " cases …");
        int told = 0;
        int all = due.size();
        while (!due.isEmpty()) {
            Due next = due.poll();
            goTo(everywhere, next.day());
            next.telling().run();
            if (++told % 60 == 0) {
                console.say("  " + told * 100 / all + " % — the city's day is " + next.day());
            }
        }
        goTo(everywhere, OPENS);
    }

    /** Puts the written cases of that place in line; says how many. */
    private int retell(JurisdictionId place, boolean hasParcels, PriorityQueue<Due> due) {
        Book book = books.of(place);
        List<Parcel> parcels =
                hasParcels ? properties.within(place, EVERYWHERE, 2_000) : streets.build(place, book, time.now());
        List<List<Act>> told = written.of(book);
        for (int i = 0; i < told.size(); i++) {
            Parcel parcel = parcels.get((parcels.size() / 2 + 7 * i) % parcels.size());
            Retelling retelling = new Retelling(place, files, teller(place), filing.known(place, parcel, null));
            for (Act act : told.get(i)) {
                due.add(new Due(act.recorded(), due.size(), () -> retelling.tell(act, parcel.id())));
            }
        }
        return told.size();
    }

    private void goTo(List<JurisdictionId> everywhere, LocalDate day) {
        if (time.advanceTo(day)) {
            everywhere.forEach(city -> daily.catchUp(city, day));
        }
    }

    private LocalDate openDay(JurisdictionId city, LocalDate day) {
        Book book = books.of(city);
        LocalDate open = book.calendars().roll().nextOpen(day);
        return open.isAfter(OPENS) ? OPENS : open;
    }

    private List<Story> stories(JurisdictionId city) {
        List<Parcel> parcels = properties.within(city, EVERYWHERE, 2_000);
        List<Story> stories = new ArrayList<>();
        int number = 0;
        for (Stage stage : stories.equals("one") ? List.of(Stage.PAID) : List.of(Stage.values())) {
            for (int i = 0; i < stage.cases(); i++) {
                stories.add(story(city, parcels.get((number * 13 + 5) % parcels.size()), stage, number));
                number++;
            }
        }
        for (int i = 0; i < NEW_REPORTS; i++) {
            Parcel parcel = parcels.get((number * 13 + (i % 2)) % parcels.size());
            Trouble trouble = Trouble.ALL.get(i % Trouble.ALL.size());
            stories.add(new Story(
                    OPENS.minusDays(i / 2),
                    teller(city),
                    List.of(new Script.Beat(0, (t, today) -> report(city, parcel, trouble, today)))));
            number += i % 2;
        }
        return stories;
    }

    private Teller teller(JurisdictionId city) {
        return new Teller(
                city,
                files,
                staff,
                today -> examiners
                        .next(city, today)
                        .map(next -> abate.engine.value.Value.of(next.id().toString()))
                        .orElseThrow());
    }

    /** A case: when it was reported, who tells it, and what happens. */
    private record Story(LocalDate reported, Teller teller, List<Script.Beat> beats) {}

    private Story story(JurisdictionId city, Parcel parcel, Stage stage, int number) {
        Trouble trouble = Trouble.ALL.get(number % Trouble.ALL.size());
        List<Script.Beat> beats = new ArrayList<>();
        beats.add(new Script.Beat(0, (teller, today) -> {
            Receipt receipt = report(city, parcel, trouble, today);
            var opened = filing.open(
                    city,
                    parcel.id(),
                    receipt.report(),
                    receipt.reference(),
                    today,
                    teller.actor(Role.INTAKE_CLERK),
                    Ids.next());
            intake.markOpened(
                    city,
                    receipt.report(),
                    opened.id().value(),
                    opened.number(),
                    teller.actor(Role.INTAKE_CLERK).name(),
                    time.now());
            teller.begin(opened);
        }));
        beats.addAll(Script.of(stage, trouble));
        return new Story(OPENS.minusDays(stage.days() + number % 3), teller(city), beats);
    }

    private Receipt report(JurisdictionId city, Parcel parcel, Trouble trouble, LocalDate today) {
        return intake.receive(
                city,
                new NewReport(
                        trouble.concern(),
                        new Place(parcel.address().oneLine(), "", Optional.of(parcel.id()), parcel.position()),
                        trouble.told(),
                        Channel.PORTAL,
                        "en",
                        Complainant.ANONYMOUS),
                today,
                time.now());
    }
}
