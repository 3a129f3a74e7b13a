package abate.server.pages;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The city's colour, as a style sheet of its own: the content security policy allows none inside a page. */
@RestController
class CityStyle {
    @GetMapping("/city.css")
    ResponseEntity<String> style(City city) {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("text/css"))
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)))
                .body(":root { --accent: " + city.accent() + "; }\n");
    }
}
