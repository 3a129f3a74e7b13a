package abate.server.property;

import abate.server.database.JurisdictionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How buildings and units lie in their tables. */
final class BuildingRows {

    private record Row(Building building, List<Unit> units) {}

    private BuildingRows() {}

    static List<Building> on(JdbcClient db, JurisdictionId j, UUID parcel) {
        Map<UUID, Row> rows = new LinkedHashMap<>();
        db.sql("""
                        select b.id, b.name, b.bedrooms, b.bathrooms, b.square_feet, u.id as unit_id, u.designation,
                            u.bedrooms as unit_bedrooms, u.bathrooms as unit_bathrooms, u.square_feet as unit_square_feet
                        from building b
                        left join unit u on u.jurisdiction_id = b.jurisdiction_id and u.building_id = b.id
                        where b.jurisdiction_id = :j and b.parcel_id = :parcel
                        order by b.name, b.id, length(u.designation), u.designation""")
                .param("j", j.value())
                .param("parcel", parcel)
                .query((row, number) -> collect(rows, row))
                .list();
        return rows.values().stream().map(BuildingRows::complete).toList();
    }

    private static UUID collect(Map<UUID, Row> rows, ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Row known = rows.get(id);
        if (known == null) {
            known = new Row(building(row, id), new ArrayList<>());
            rows.put(id, known);
        }
        UUID unit = row.getObject("unit_id", UUID.class);
        if (unit != null) {
            known.units().add(unit(row, unit));
        }
        return id;
    }

    private static Building building(ResultSet row, UUID id) throws SQLException {
        return new Building(
                id,
                row.getString("name"),
                row.getObject("bedrooms", Integer.class),
                row.getObject("bathrooms", Integer.class),
                row.getObject("square_feet", Integer.class),
                List.of());
    }

    private static Unit unit(ResultSet row, UUID id) throws SQLException {
        return new Unit(
                id,
                row.getString("designation"),
                row.getObject("unit_bedrooms", Integer.class),
                row.getObject("unit_bathrooms", Integer.class),
                row.getObject("unit_square_feet", Integer.class));
    }

    private static Building complete(Row row) {
        Building bare = row.building();
        return new Building(bare.id(), bare.name(), bare.bedrooms(), bare.bathrooms(), bare.squareFeet(), row.units());
    }
}
