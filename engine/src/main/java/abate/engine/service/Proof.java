package abate.engine.service;

import java.util.ArrayList;
import java.util.List;

/**
 * The declaration of who served, when and how (NO-29).
 *
 * @param servedBy name of the person who served or mailed
 * @param manner how: handed over, postal number and post office, whom it was left with
 * @param time the hour, as written; empty where the section does not ask for it
 * @param place where it was done
 * @param underPenaltyOfPerjury the declaration is made under penalty of perjury
 */
public record Proof(String servedBy, String manner, String time, String place, boolean underPenaltyOfPerjury) {
    /** No proof yet. */
    public static final Proof NONE = new Proof("", "", "", "", false);

    /** Which of the asked particulars are missing: {@code who, how, when, where, perjury}. */
    public List<String> lacking(List<String> asked) {
        List<String> lacking = new ArrayList<>();
        for (String each : asked) {
            boolean there = switch (each) {
                case "who" -> !servedBy.isBlank();
                case "how" -> !manner.isBlank();
                case "time" -> !time.isBlank();
                case "where" -> !place.isBlank();
                case "perjury" -> underPenaltyOfPerjury;
                default -> true;
            };
            if (!there) {
                lacking.add(each);
            }
        }
        return lacking;
    }
}
