package abate.server.survival;

import static org.assertj.core.api.Assertions.assertThat;

import abate.server.survival.Browser.Seen;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything is killed at once while residents report and a clerk acts: what was answered is on record, whole. */
class KilledTest {
    private static final Pattern NUMBER = Pattern.compile("(R-\\d{4}-\\d{6})");
    private static final Pattern CODE = Pattern.compile("<dd>([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4})</dd>");
    private static final Pattern PARCEL = Pattern.compile("name=\"parcel\" value=\"([^\"]+)\"");
    static final Pattern CLERK = Pattern.compile(
            "name=\"account\" value=\"([^\"]+)\">\\s*<button[^>]*><span[^>]*>[^<]*</span> <span[^>]*>Iris Sample-Ito");

    private record Reported(String number, String code) {}

    private final Queue<Reported> reported = new ConcurrentLinkedQueue<>();
    private final Queue<String> named = new ConcurrentLinkedQueue<>();
    private final CountDownLatch enoughReports = new CountDownLatch(5);
    private final CountDownLatch enoughActs = new CountDownLatch(5);
    private String caseFile = "";

    @TempDir
    Path folder = Path.of("");

    @Test
    void what_was_answered_before_everything_was_killed_is_on_record_and_proves_sound() throws Exception {
        Path data = DataFolders.in(folder);

        // given residents and a clerk at work, each of whose forms was answered several times
        try (RunningProgram program = RunningProgram.start(data, Map.of(), "demo", "--port", "0");
                ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            String address = program.ready();
            List<Future<?>> working = List.of(
                    people.submit(() -> reports(address, 1)),
                    people.submit(() -> reports(address, 2)),
                    people.submit(() -> names(address)));
            enoughReports.await();
            enoughActs.await();

            // when the program and its database are killed in the middle of it
            program.kill();
            for (Future<?> each : working) {
                each.get();
            }
        }

        // then after the next start every report that was given a number, and every act that was recorded, is there
        try (RunningProgram again = RunningProgram.start(data, Map.of(), "demo", "--port", "0");
                Browser browser = new Browser(again.ready(), "10.9.9.9");
                Browser clerk = new Browser(browser.server(), "10.9.9.8")) {
            for (Reported each : reported) {
                assertThat(browser.open("/follow?code=" + each.code()).body()).contains(each.number());
            }
            assertThat(signedIn(clerk).open("/desk/cases/" + caseFile).body()).contains(named);
            again.stop();
        }
        try (RunningProgram verify = RunningProgram.start(data, Map.of(), "verify")) {
            assertThat(verify.ended()).as("%s", verify.said()).isZero();
            assertThat(verify.said()).anyMatch(line -> line.endsWith("all as recorded."));
        }
    }

    /** Reports one trouble after the other until the server dies. */
    private Void reports(String address, int resident) throws InterruptedException {
        try {
            for (int n = 0; ; n++) {
                try (Browser browser = new Browser(address, "10.0." + resident + "." + n)) {
                    Seen done = report(browser);
                    reported.add(new Reported(done.found(NUMBER), done.found(CODE)));
                    enoughReports.countDown();
                }
            }
        } catch (IOException died) {
            return null;
        }
    }

    private static Seen report(Browser browser) throws IOException, InterruptedException {
        browser.submit(browser.open("/report/what"), "/report/what", Map.of("concern", "pests"));
        browser.submit(browser.open("/report/where"), "/report/where", Map.of("address", "3526 High St"));
        browser.submit(browser.open("/report/more"), "/report/more", Map.of("description", "Rats in the kitchen"));
        return browser.submit(browser.open("/report/check"), "/report/check", Map.of());
    }

    /** Opens a case on a report of their own and names one person after the other on it until the server dies. */
    private Void names(String address) throws InterruptedException {
        try (Browser browser = new Browser(address, "10.0.0.1")) {
            String number = report(browser).found(NUMBER);
            signedIn(browser);
            Seen report = browser.open("/desk/intake/" + number);
            Seen opened =
                    browser.submit(report, "/desk/intake/" + number + "/open", Map.of("parcel", report.found(PARCEL)));
            caseFile = opened.path().replaceFirst("^/desk/cases/", "");
            String form = "/desk/cases/" + caseFile + "/party";
            for (int n = 0; ; n++) {
                String name = "Nora Sample-" + Character.toString('A' + n % 26) + n;
                Seen summary = browser.submit(browser.open(form), form, person(name));
                Seen recorded = browser.submit(summary, form, Map.of("step", "record"));
                assertThat(recorded.path()).isEqualTo("/desk/cases/" + caseFile);
                named.add(name);
                enoughActs.countDown();
            }
        } catch (IOException died) {
            return null;
        }
    }

    private static Map<String, String> person(String name) {
        return Map.of(
                "name", name,
                "roles", "lienholder",
                "address", "5 Oak Ave\nSacramento, CA 95814",
                "out_of_state", "no",
                "manager", "no",
                "step", "check");
    }

    private static Browser signedIn(Browser browser) throws IOException, InterruptedException {
        Seen door = browser.open("/sign-in");
        browser.submit(door, "/sign-in/demo", Map.of("account", door.found(CLERK)));
        return browser;
    }
}
