package abate.server.property;

import java.util.List;

/** A parcel with the buildings on it. */
record Lot(Parcel parcel, List<Building> buildings) {}
