package abate.server.people;

import abate.server.database.TestDatabase;

/** The facade over a test's own database, for the tests of packages that use it. */
public final class TestPeople {
    private TestPeople() {}

    public static People in(TestDatabase database) {
        return new People(database.tenants(), database.jdbc());
    }
}
