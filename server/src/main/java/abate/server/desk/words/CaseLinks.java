package abate.server.desk.words;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The addresses of the desk's pages about one case file. */
public final class CaseLinks {
    private CaseLinks() {}

    /** The case file itself. */
    public static String file(String number) {
        return "/desk/cases/" + encoded(number);
    }

    /** The form of an act. */
    public static String act(String number, String matter, String act) {
        return file(number) + "/act?matter=" + encoded(matter) + "&act=" + encoded(act);
    }

    /** The procedure of a matter, drawn, with the matter's place in it. */
    public static String procedure(String number, String matter) {
        return file(number) + "/procedure?matter=" + encoded(matter);
    }

    /** The service of the letter that this act issued. */
    public static String service(String number, long letter) {
        return file(number) + "/service?letter=" + letter;
    }

    /** The form for a step of service of that letter on one person. */
    public static String serve(String number, long letter, String party) {
        return file(number) + "/service/step?letter=" + letter + "&party=" + encoded(party);
    }

    /** A part of an address, such as a case number, so that it stands for itself. */
    public static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8);
    }
}
