package abate.server.portal;

import abate.server.database.JurisdictionId;
import abate.server.intake.Draft;
import abate.server.intake.DraftToken;
import abate.server.intake.ReportDrafts;
import abate.server.operations.OfficialTime;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** Leads a browser back to the report it is writing, by a key in a cookie that no script can read. */
@Component
class DraftCookie {

    private static final String DRAFT = "abate_report";
    private static final String RECEIPT = "abate_receipt";
    private static final String PATH = "/report";

    private final ReportDrafts drafts;
    private final OfficialTime time;

    DraftCookie(ReportDrafts drafts, OfficialTime time) {
        this.drafts = drafts;
        this.time = time;
    }

    /** The report this browser is writing; empty if it is writing none. */
    Optional<Draft> find(HttpServletRequest request, JurisdictionId city) {
        return key(request).flatMap(token -> drafts.find(city, token));
    }

    /**
     * Hands the browser the key to a report it may begin. It has it before it sends anything, so that a picture still on its
     * way and the answers that overtake it come to the same report.
     */
    void handKey(HttpServletRequest request, HttpServletResponse response) {
        if (key(request).isEmpty()) {
            set(request, response, DRAFT, drafts.newKey().hex(), Duration.ofDays(1));
        }
    }

    /** The report this browser is writing, or a new one. */
    Draft findOrStart(HttpServletRequest request, HttpServletResponse response, JurisdictionId city) {
        Optional<DraftToken> held = key(request);
        DraftToken token = held.orElseGet(drafts::newKey);
        if (held.isEmpty()) {
            set(request, response, DRAFT, token.hex(), Duration.ofDays(1));
        }
        return drafts.findOrStart(city, token, time.now());
    }

    /** Forgets the report, and remembers for an hour the code that follows it. */
    void sent(HttpServletRequest request, HttpServletResponse response, String followCode) {
        set(request, response, DRAFT, "", Duration.ZERO);
        set(request, response, RECEIPT, followCode, Duration.ofHours(1));
    }

    /** The follow code of the report this browser sent in the last hour. */
    static Optional<String> receipt(HttpServletRequest request) {
        return value(request, RECEIPT);
    }

    private static Optional<DraftToken> key(HttpServletRequest request) {
        return value(request, DRAFT).flatMap(DraftToken::read);
    }

    private static Optional<String> value(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Stream.of(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    private static void set(
            HttpServletRequest request, HttpServletResponse response, String name, String value, Duration age) {
        ResponseCookie cookie = ResponseCookie.from(name, value)
                .path(PATH)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
