package abate.server.portal;

import abate.server.database.JurisdictionId;
import abate.server.property.Bounds;
import abate.server.property.Nearby;
import abate.server.property.Parcel;
import abate.server.property.Position;
import abate.server.property.Properties;
import java.time.Duration;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What the public map draws, from our own records alone: no outside map is asked, so nobody learns who looks where. */
@RestController
class MapData {

    private static final MediaType GEO_JSON = MediaType.parseMediaType("application/geo+json");
    private static final int MOST_PARCELS = 3000;
    private static final int NEAR_METERS = 60;

    private final Properties properties;
    private final Areas areas;

    MapData(Properties properties, Areas areas) {
        this.properties = properties;
        this.areas = areas;
    }

    /** The parcels in a box, as points with their address. */
    @GetMapping("/map/parcels")
    ResponseEntity<GeoJson.Collection> parcels(
            @RequestParam double south,
            @RequestParam double west,
            @RequestParam double north,
            @RequestParam double east,
            JurisdictionId city) {
        List<Parcel> parcels = properties.within(city, box(south, west, north, east), MOST_PARCELS);
        return answer(GeoJson.of(parcels.stream().flatMap(GeoJson::point).toList()));
    }

    /** Towns and ZIP codes, for something to find one's way by. */
    @GetMapping("/map/areas")
    ResponseEntity<GeoJson.Collection> areas(JurisdictionId city) {
        return answer(areas.of(city));
    }

    /** The parcels nearest to a point, for filling in the address. */
    @GetMapping("/map/nearest")
    ResponseEntity<GeoJson.Collection> nearest(
            @RequestParam double latitude, @RequestParam double longitude, JurisdictionId city) {
        List<Nearby> near = properties.near(city, position(latitude, longitude), NEAR_METERS, 1);
        return answer(GeoJson.of(
                near.stream().map(Nearby::parcel).flatMap(GeoJson::point).toList()));
    }

    private static ResponseEntity<GeoJson.Collection> answer(GeoJson.Collection collection) {
        return ResponseEntity.ok()
                .contentType(GEO_JSON)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic())
                .body(collection);
    }

    private static Bounds box(double south, double west, double north, double east) {
        try {
            return new Bounds(south, west, north, east);
        } catch (IllegalArgumentException noBox) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
    }

    private static Position position(double latitude, double longitude) {
        try {
            return new Position(latitude, longitude);
        } catch (IllegalArgumentException noPosition) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
    }
}
