package abate.server.pages;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The city's colour, as a style sheet of its own: the content security policy allows none inside a page. */
@RestController
class CityStyle {
    private final Cities cities;

    CityStyle(Cities cities) {
        this.cities = cities;
    }

    /** That of the city whose page asks, which need not be the one that the visitor chose: a letter has its own. */
    @GetMapping("/city.css")
    ResponseEntity<String> style(@RequestParam(defaultValue = "") String of, City chosen) {
        City city = cities.all().stream()
                .filter(each -> each.book().equals(of))
                .findFirst()
                .orElse(chosen);
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("text/css"))
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)))
                .body(":root { --accent: " + city.accent() + "; }\n");
    }
}
