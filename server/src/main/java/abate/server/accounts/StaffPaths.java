package abate.server.accounts;

import java.util.Optional;

/** Which addresses belong to the staff. */
final class StaffPaths {

    /** Where a person lands after signing in. */
    static final String HOME = "/desk";

    private StaffPaths() {}

    /** Whether the path is the desk's, the field's or the administrators'. */
    static boolean staffOnly(String path) {
        return under(path, "/desk") || under(path, "/field") || admin(path);
    }

    static boolean admin(String path) {
        return under(path, "/admin");
    }

    /** The place to go on to after signing in: a staff page of this server, or nothing when it is anything else. */
    static Optional<String> onward(String typed) {
        boolean plain = typed.chars().noneMatch(c -> c == '\\' || c < ' ');
        String path = typed.split("[?#]", 2)[0];
        boolean staff = staffOnly(path) || under(path, "/account");
        return plain && staff && !path.contains("//") && !path.contains("..") ? Optional.of(typed) : Optional.empty();
    }

    private static boolean under(String path, String root) {
        return path.equals(root) || path.startsWith(root + "/");
    }
}
