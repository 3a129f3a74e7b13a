package abate.server.property;

import abate.server.database.TestDatabase;

/** The facade over a test's own database, for the tests of packages that use it. */
public final class TestProperties {
    private TestProperties() {}

    public static Properties in(TestDatabase database) {
        return new Properties(database.tenants(), database.jdbc());
    }
}
