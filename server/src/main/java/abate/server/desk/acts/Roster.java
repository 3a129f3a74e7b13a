package abate.server.desk.acts;

import java.util.List;

/** Who serves on a panel, in the order of their turns. */
@FunctionalInterface
interface Roster {
    /** The members of a panel of the book, such as {@code hearing_examiners}. */
    List<Member> of(String panel);

    /**
     * One member.
     *
     * @param employee employed by the jurisdiction, and so barred where the law wants outsiders
     * @param next whether it is their turn
     */
    record Member(String id, String name, boolean employee, boolean next) {}
}
