package abate.server.portal;

import abate.server.property.Parcel;
import abate.server.property.Position;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The little of GeoJSON (RFC 7946) that the map needs. */
final class GeoJson {

    /** Something on the map. */
    record Feature(String type, Geometry geometry, Map<String, String> properties) {}

    /** Where it is; longitude comes first. */
    record Geometry(String type, Object coordinates) {}

    /** Everything in one answer. */
    record Collection(String type, List<Feature> features) {}

    private GeoJson() {}

    static Collection of(List<Feature> features) {
        return new Collection("FeatureCollection", features);
    }

    static Stream<Feature> point(Parcel parcel) {
        return parcel.position().stream()
                .map(position -> point(
                        position,
                        Map.of(
                                "address", parcel.address().oneLine(),
                                "line", parcel.address().line())));
    }

    static Feature point(Position position, Map<String, String> properties) {
        return new Feature("Feature", new Geometry("Point", coordinates(position)), properties);
    }

    static Feature area(List<Position> corners, Map<String, String> properties) {
        List<List<Double>> ring = Stream.concat(corners.stream(), Stream.of(corners.getFirst()))
                .map(GeoJson::coordinates)
                .toList();
        return new Feature("Feature", new Geometry("Polygon", List.of(ring)), properties);
    }

    private static List<Double> coordinates(Position position) {
        return List.of(position.longitude(), position.latitude());
    }
}
