package abate.server.accounts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person may do for a jurisdiction. A person may hold several; a book names them by {@link #key()}. */
public enum Role {
    ADMINISTRATOR("Administrator", "Invites staff, sets roles, keeps the settings."),
    INTAKE_CLERK("Intake clerk", "Takes complaints and opens cases."),
    CODE_OFFICER("Code officer", "Inspects, gives notices, records service and compliance."),
    CODE_LIAISON("Code liaison", "Answers the first complaint with a courtesy notice."),
    BUILDING_OFFICIAL("Building official", "Signs notices and orders, grants more time."),
    DEPARTMENT_HEAD("Department head", "Approves penalties and what leaves the department."),
    CITY_CLERK("City clerk", "Receives appeals, sets hearings, keeps the record."),
    HEARING_EXAMINER("Hearing examiner", "Hears appeals and decides them."),
    BOARD_SECRETARY("Board secretary", "Keeps the docket and the minutes of the board."),
    CODE_MANAGER("Code enforcement manager", "Refers buildings to programs of the law and takes them out again."),
    INSPECTIONS_MANAGER("Inspections manager", "Reviews what officers propose."),
    CITY_MANAGER("City manager", "Designates hearing officers, sees everything."),
    CITY_ATTORNEY("City attorney", "Takes cases to court, reads every file."),
    FINANCE("Finance", "Records payments, liens and refunds."),
    VIEWER("Viewer", "Reads, and changes nothing.");

    private final String label;
    private final String purpose;

    Role(String label, String purpose) {
        this.label = label;
        this.purpose = purpose;
    }

    /** The role in plain words, such as "Code officer". */
    public String label() {
        return label;
    }

    /** One sentence on what the role is for. */
    public String purpose() {
        return purpose;
    }

    /** The name a book and the database use, such as "code_officer". */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role of this key, or nothing when there is no such role. */
    public static Optional<Role> ofKey(String key) {
        return Arrays.stream(values()).filter(role -> role.key().equals(key)).findFirst();
    }
}
