package abate.server.desk.frame;

import abate.engine.time.Calendar;
import abate.server.accounts.SignedIn;
import abate.server.books.Bookshelf;
import abate.server.desk.words.When;
import abate.server.operations.SimulatedTime;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page of the desk what surrounds it. */
@ControllerAdvice("abate.server.desk")
class DeskFrames {
    private final ObjectProvider<SimulatedTime> simulated;
    private final Bookshelf books;

    DeskFrames(ObjectProvider<SimulatedTime> simulated, Bookshelf books) {
        this.simulated = simulated;
        this.books = books;
    }

    @ModelAttribute("frame")
    DeskFrame frame(Optional<SignedIn> who, HttpServletRequest request) {
        SimulatedTime time = simulated.getIfAvailable();
        return new DeskFrame(time == null ? Optional.empty() : who.map(reader -> demo(reader, time, request)));
    }

    private DeskFrame.Demo demo(SignedIn reader, SimulatedTime time, HttpServletRequest request) {
        LocalDate today = time.today(reader.jurisdiction());
        Calendar working = books.of(reader.jurisdiction()).calendars().working();
        boolean reading = request.getMethod().equals("GET");
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return new DeskFrame.Demo(
                When.of(today, today),
                When.of(today.plusDays(1), today),
                When.of(working.nextOpen(today.plusDays(1)), today),
                reading ? request.getRequestURI() + query : "/desk");
    }
}
