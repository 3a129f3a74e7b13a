package abate.server.database;

import java.nio.file.Path;

/** Where the database is. */
public sealed interface DatabaseLocation {

    /** A PostgreSQL of our own, whose program and data live in {@code folder}. */
    record Embedded(Path folder, Durability durability) implements DatabaseLocation {}

    /** A PostgreSQL the city runs; {@code url} is a JDBC address without user or password. */
    record Outside(String url, String user, String password) implements DatabaseLocation {
        @Override
        public String toString() {
            return url + " as " + user;
        }
    }
}
