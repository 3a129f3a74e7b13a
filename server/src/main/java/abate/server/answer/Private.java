package abate.server.answer;

import jakarta.servlet.http.HttpServletResponse;

/** What every page behind a code tells browsers: keep no copy, and let no search engine list it. */
final class Private {
    private Private() {}

    static void page(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Robots-Tag", "noindex");
    }
}
