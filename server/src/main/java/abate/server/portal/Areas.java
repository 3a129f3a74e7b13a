package abate.server.portal;

import abate.server.database.JurisdictionId;
import abate.server.property.Address;
import abate.server.property.Bounds;
import abate.server.property.Parcel;
import abate.server.property.Position;
import abate.server.property.Properties;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Something to find one's way by on the map: each town as the smallest shape around its known parcels, and the name of each
 * ZIP code in its middle.
 */
@Component
class Areas {

    private static final Bounds EVERYWHERE = new Bounds(-90, -180, 90, 180);
    private static final int MOST_PARCELS = 20_000;
    private static final int CORNERS = 3;

    private static final Comparator<Position> WEST_TO_EAST =
            Comparator.comparingDouble(Position::longitude).thenComparingDouble(Position::latitude);

    private final Properties properties;

    Areas(Properties properties) {
        this.properties = properties;
    }

    GeoJson.Collection of(JurisdictionId city) {
        List<Parcel> parcels = properties.within(city, EVERYWHERE, MOST_PARCELS);
        Stream<GeoJson.Feature> towns = by(parcels, Address::city).flatMap(Areas::town);
        Stream<GeoJson.Feature> zips = by(parcels, Address::zip).flatMap(Areas::zip);
        return GeoJson.of(Stream.concat(towns, zips).toList());
    }

    private static Stream<List<Parcel>> by(List<Parcel> parcels, Function<Address, String> part) {
        return parcels.stream()
                .filter(parcel -> parcel.position().isPresent())
                .collect(Collectors.groupingBy(
                        parcel -> part.apply(parcel.address()), TreeMap::new, Collectors.toList()))
                .values()
                .stream();
    }

    private static Stream<GeoJson.Feature> town(List<Parcel> parcels) {
        List<Position> corners = around(points(parcels));
        return corners.size() < CORNERS ? Stream.empty() : Stream.of(GeoJson.area(corners, name(parcels)));
    }

    private static Stream<GeoJson.Feature> zip(List<Parcel> parcels) {
        return Stream.of(GeoJson.point(middle(points(parcels)), name(parcels)));
    }

    private static List<Position> points(List<Parcel> parcels) {
        return parcels.stream().flatMap(parcel -> parcel.position().stream()).toList();
    }

    private static Map<String, String> name(List<Parcel> parcels) {
        Address address = parcels.getFirst().address();
        return Map.of("zip", address.zip(), "city", address.cityInWords());
    }

    private static Position middle(List<Position> points) {
        return new Position(
                points.stream().mapToDouble(Position::latitude).average().orElseThrow(),
                points.stream().mapToDouble(Position::longitude).average().orElseThrow());
    }

    /** The convex hull by Andrew's monotone chain, counterclockwise. */
    static List<Position> around(List<Position> points) {
        List<Position> sorted = points.stream().distinct().sorted(WEST_TO_EAST).toList();
        if (sorted.size() < CORNERS) {
            return sorted;
        }
        List<Position> corners = new ArrayList<>(chain(sorted));
        corners.removeLast();
        corners.addAll(chain(sorted.reversed()));
        corners.removeLast();
        return corners;
    }

    private static List<Position> chain(List<Position> sorted) {
        List<Position> chain = new ArrayList<>();
        for (Position point : sorted) {
            while (chain.size() >= 2 && !left(chain.get(chain.size() - 2), chain.getLast(), point)) {
                chain.removeLast();
            }
            chain.add(point);
        }
        return chain;
    }

    private static boolean left(Position from, Position over, Position to) {
        return (over.longitude() - from.longitude()) * (to.latitude() - from.latitude())
                        - (over.latitude() - from.latitude()) * (to.longitude() - from.longitude())
                > 0;
    }
}
