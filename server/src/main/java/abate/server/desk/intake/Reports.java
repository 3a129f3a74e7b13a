package abate.server.desk.intake;

import abate.engine.book.Words;
import abate.server.accounts.Role;
import abate.server.accounts.SignedIn;
import abate.server.books.Bookshelf;
import abate.server.casefile.CaseFiles;
import abate.server.casefile.CaseSummary;
import abate.server.database.Ids;
import abate.server.database.Jurisdictions;
import abate.server.desk.casefile.Papers;
import abate.server.desk.form.FormField;
import abate.server.desk.words.CaseLinks;
import abate.server.desk.words.Hands;
import abate.server.desk.words.When;
import abate.server.filing.Filing;
import abate.server.intake.Concern;
import abate.server.intake.Concerns;
import abate.server.intake.DeclineReason;
import abate.server.intake.Intake;
import abate.server.intake.Report;
import abate.server.intake.ReportEvent;
import abate.server.intake.ReportStatus;
import abate.server.intake.Similar;
import abate.server.operations.OfficialTime;
import abate.server.property.Candidate;
import abate.server.property.Parcel;
import abate.server.property.Properties;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Prepares residents' reports for the desk. */
@Component
class Reports {
    private static final int EXCERPT = 180;
    private static final int NEARBY_METERS = 60;
    private static final int MOST_PARCELS = 8;

    private final Intake intake;
    private final Concerns concerns;
    private final Properties properties;
    private final CaseFiles files;
    private final Papers papers;
    private final Bookshelf books;
    private final Jurisdictions jurisdictions;
    private final Filing filing;
    private final OfficialTime time;

    Reports(
            Intake intake,
            Concerns concerns,
            Properties properties,
            CaseFiles files,
            Papers papers,
            Bookshelf books,
            Jurisdictions jurisdictions,
            Filing filing,
            OfficialTime time) {
        this.intake = intake;
        this.concerns = concerns;
        this.properties = properties;
        this.files = files;
        this.papers = papers;
        this.books = books;
        this.jurisdictions = jurisdictions;
        this.filing = filing;
        this.time = time;
    }

    /** The queue, the oldest first. */
    IntakePage queue(SignedIn who, int most) {
        return new IntakePage(
                intake.waitingCount(who.jurisdiction()),
                intake.waiting(who.jurisdiction(), most).stream()
                        .map(report -> card(who, report))
                        .toList());
    }

    private IntakePage.Card card(SignedIn who, Report report) {
        String story = report.description();
        return new IntakePage.Card(
                report.reference(),
                concern(who, report.concern()),
                place(who, report),
                received(who, report.receivedAt()),
                story.length() > EXCERPT ? story.substring(0, EXCERPT) + "…" : story,
                papers.photos(who.jurisdiction(), List.of(report.id())),
                intake.similar(who.jurisdiction(), report.id(), time.now()).size(),
                "/desk/intake/" + CaseLinks.encoded(report.reference()));
    }

    /** One report with everything around it. */
    IntakePage.Detail detail(
            SignedIn who, Report report, String search, Optional<IntakePage.Sender> sender, String trouble) {
        List<Parcel> parcels = parcels(who, report, search);
        return new IntakePage.Detail(
                report.reference(),
                concern(who, report.concern()),
                offered(who, report.concern()).map(Concern::cite).orElse(""),
                place(who, report),
                report.place().unit(),
                received(who, report.receivedAt()),
                report.description(),
                report.channel().name().toLowerCase(Locale.ROOT),
                papers.photos(who.jurisdiction(), List.of(report.id())),
                decided(report),
                report.events().stream()
                        .flatMap(event -> event.caseNumber().stream())
                        .map(CaseLinks::file)
                        .findFirst(),
                similar(who, report),
                cases(who, parcels),
                parcels.stream().map(Reports::option).toList(),
                search,
                filing.begins(who.jurisdiction()).map(Words::english).orElse(""),
                Ids.next().toString(),
                reasons(),
                sender,
                who.has(Role.INTAKE_CLERK, Role.CODE_LIAISON, Role.CODE_OFFICER),
                Hands.mayOpen(who),
                trouble);
    }

    /** The parcel the resident chose, else those the typed address may mean, else those around the point on the map. */
    private List<Parcel> parcels(SignedIn who, Report report, String search) {
        Map<UUID, Parcel> found = new LinkedHashMap<>();
        if (search.isBlank()) {
            report.place()
                    .parcel()
                    .flatMap(id -> properties.find(who.jurisdiction(), id))
                    .ifPresent(parcel -> found.put(parcel.id(), parcel));
        }
        String typed = search.isBlank() ? report.place().typed() : search;
        if (found.isEmpty()) {
            properties.search(who.jurisdiction(), typed, MOST_PARCELS).stream()
                    .map(Candidate::parcel)
                    .forEach(parcel -> found.put(parcel.id(), parcel));
        }
        if (found.isEmpty()) {
            report.place()
                    .position()
                    .ifPresent(at -> properties
                            .near(who.jurisdiction(), at, NEARBY_METERS, MOST_PARCELS)
                            .forEach(near -> found.put(near.parcel().id(), near.parcel())));
        }
        return List.copyOf(found.values());
    }

    /** A parcel as a choice. */
    static FormField.Option option(Parcel parcel) {
        return new FormField.Option(parcel.id().toString(), parcel.address().oneLine(), "APN " + parcel.apn(), "");
    }

    private List<IntakePage.Near> similar(SignedIn who, Report report) {
        return intake.similar(who.jurisdiction(), report.id(), time.now()).stream()
                .map(other -> near(who, other))
                .toList();
    }

    private IntakePage.Near near(SignedIn who, Similar other) {
        String where = other.sameParcel() ? "the same parcel" : other.meters() + " meters away";
        String number = other.caseNumber().orElse("");
        return new IntakePage.Near(
                "Report " + other.reference() + ": " + concern(who, other.concern()),
                where + ", received " + received(who, other.receivedAt()).brief() + "; "
                        + status(other.status()).toLowerCase(Locale.ROOT)
                        + (number.isEmpty() ? "" : ", case " + number),
                number,
                "/desk/intake/" + CaseLinks.encoded(other.reference()));
    }

    private List<IntakePage.Near> cases(SignedIn who, List<Parcel> parcels) {
        if (parcels.isEmpty()) {
            return List.of();
        }
        return files.ofParcel(who.jurisdiction(), parcels.getFirst().id()).stream()
                .map(Reports::near)
                .toList();
    }

    static IntakePage.Near near(CaseSummary summary) {
        String says = summary.matters().isEmpty()
                ? ""
                : summary.matters().getLast().sentence().english();
        return new IntakePage.Near(
                "Case " + summary.number() + (summary.closed() == null ? "" : " (closed)"),
                says,
                summary.number(),
                CaseLinks.file(summary.number()));
    }

    private static List<FormField.Option> reasons() {
        List<FormField.Option> options = new ArrayList<>();
        for (DeclineReason reason : DeclineReason.values()) {
            options.add(FormField.Option.of(reason.name(), words(reason)));
        }
        return options;
    }

    /** The reason as staff choose it. */
    static String words(DeclineReason reason) {
        return switch (reason) {
            case OUTSIDE_THE_CITY -> "The place is outside the city";
            case NOT_A_VIOLATION -> "What is described is no violation";
            case ANOTHER_OFFICE -> "It is for another office";
            case CANNOT_BE_FOUND -> "The place cannot be found from what was sent";
            case ALREADY_FIXED -> "It is already fixed";
            case NO_PROBLEM_SEEN -> "Somebody looked and saw no problem";
        };
    }

    private static String decided(Report report) {
        if (report.status() == ReportStatus.RECEIVED) {
            return "";
        }
        ReportEvent last = report.events().getLast();
        return status(last.status()) + " by " + last.by()
                + last.caseNumber().map(number -> ", case " + number).orElse("")
                + last.reason().map(reason -> ": " + words(reason)).orElse("") + ".";
    }

    private static String status(ReportStatus status) {
        return switch (status) {
            case RECEIVED -> "Waiting";
            case OPENED -> "Opened as a case";
            case LINKED -> "Linked to a case";
            case DECLINED -> "Declined";
            case INSPECTED -> "Inspected";
            case CLOSED -> "Closed";
        };
    }

    private String place(SignedIn who, Report report) {
        return report.place()
                .parcel()
                .flatMap(id -> properties.find(who.jurisdiction(), id))
                .map(parcel -> parcel.address().line())
                .orElseGet(() -> report.place().typed().isBlank()
                        ? "A point on the map"
                        : report.place().typed());
    }

    private Optional<Concern> offered(SignedIn who, String code) {
        return concerns.of(books.of(who.jurisdiction()).id()).named(code);
    }

    private String concern(SignedIn who, String code) {
        return offered(who, code).map(concern -> concern.in("en").name()).orElse(code.replace('_', ' '));
    }

    private When received(SignedIn who, Instant at) {
        LocalDate day =
                LocalDate.ofInstant(at, jurisdictions.of(who.jurisdiction()).zone());
        return When.of(day, time.today(who.jurisdiction()));
    }
}
