package abate.server.letters;

import abate.engine.words.Language;
import abate.server.database.JurisdictionId;
import abate.server.letters.Block.Bullets;
import abate.server.letters.Block.Paragraph;
import abate.server.letters.Block.Row;
import abate.server.letters.Block.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Two letters as a city would send them, and the first one in Spanish. */
final class SampleLetters {

    static final JurisdictionId SACRAMENTO = new JurisdictionId(1);
    static final UUID CASE_FILE = UUID.fromString("0195527b-9c00-7000-8000-000000000001");

    private static final Letterhead HEAD = new Letterhead(
            "City of Sacramento",
            "Code Compliance Division",
            List.of("300 Richards Boulevard, 3rd Floor", "Sacramento, CA 95811"),
            "(916) 555-0142",
            "#005a9c");
    private static final Addressee OWNER =
            new Addressee("owner-1", "Maribel Núñez Ortega", List.of("1417 Larkspur Lane, Unit 2", "Davis, CA 95616"));
    private static final List<String> REGARDING =
            List.of("3526 High Street, Sacramento", "APN 252-0101-004", "Case 2026-00417");

    private SampleLetters() {}

    /** Dated Tuesday, March 3, 2026. */
    static LetterDraft noticeAndOrder() {
        return noticeAndOrder(Optional.empty());
    }

    static LetterDraft noticeAndOrder(Optional<Courtesy> courtesy) {
        return new LetterDraft(
                SACRAMENTO,
                CASE_FILE,
                "2026-00417",
                "notice-and-order-1",
                7,
                "order",
                "Notice and order to repair a substandard building",
                HEAD,
                OWNER,
                LocalDate.of(2026, 3, 3),
                REGARDING,
                noticeSections(),
                "Rosa Ortiz",
                "Building Official",
                Language.ENGLISH,
                courtesy);
    }

    private static List<Section> noticeSections() {
        return List.of(
                new Section(
                        "What this is about",
                        List.of(
                                new Paragraph(
                                        "You are the owner of record of the building below. We inspected it and found"
                                                + " it substandard. This letter orders you to repair it, and tells you how to"
                                                + " appeal if you disagree."),
                                new Rows(List.of(
                                        new Row("Street address", "3526 High Street, Sacramento, CA 95838"),
                                        new Row(
                                                "Legal description",
                                                "Lot 4, Block 2, North Sacramento Heights, Book 14 of Maps, Page 21,"
                                                        + " Sacramento County Records"),
                                        new Row("Parcel", "APN 252-0101-004")))),
                        "City Code 49.11.1103(1)",
                        "NO-06",
                        Section.Look.PLAIN),
                new Section(
                        "What we found",
                        List.of(
                                new Paragraph("The building official finds the building to be substandard. On Thursday,"
                                        + " February 19, 2026, our inspector saw these conditions:"),
                                new Bullets(List.of(
                                        "The roof over the rear bedroom is open to the sky; rain has entered and the"
                                                + " ceiling sags.",
                                        "There is no hot water at the kitchen or bathroom sink.",
                                        "Wiring in the hallway is exposed and within reach of a child.",
                                        "The rear stairs are loose and missing a handrail."))),
                        "City Code 49.11.1103(2)",
                        "NO-07",
                        Section.Look.PLAIN),
                new Section(
                        "What you must do",
                        List.of(new Rows(List.of(
                                new Row(
                                        "Repair",
                                        "The roof, the ceiling, the wiring and the rear stairs, under permits"),
                                new Row("Restore", "Hot water at every sink, tub and shower"),
                                new Row("Get permits by", "Thursday, April 2, 2026"),
                                new Row("Finish by", "Monday, June 1, 2026")))),
                        "City Code 49.11.1103(3)",
                        "NO-08",
                        Section.Look.PLAIN),
                Section.bullets(
                                "What you can do",
                                "City Code 49.11.1103(4)",
                                "NO-09",
                                List.of(
                                        "It is fixed: ask us for a reinspection. It is free the first time.",
                                        "You need more time: ask before Monday, June 1, 2026.",
                                        "You disagree: file a written appeal with the building official within 30 days"
                                                + " of the day this letter was served on you. Any person with record"
                                                + " title or a legal interest in the building may appeal."))
                        .asChoices(),
                Section.paragraphs(
                        "If you do not appeal",
                        "City Code 49.11.1103(5)",
                        "NO-10",
                        List.of("If you do not appeal in time, you give up your right to a hearing, and this order"
                                + " becomes final. After that a court can review it only as Code of Civil Procedure"
                                + " section 1094.5 allows.")),
                Section.rows(
                        "What this costs",
                        "City Code 49.11.1103; fees set by resolution of the city council",
                        "NO-12",
                        List.of(
                                new Row("Notice and order fee", "$1,200.00, billed to the owner"),
                                new Row("Closing fee", "$400.00, when the case is closed"))),
                Section.paragraphs(
                        "Who else gets this letter",
                        "City Code 49.11.1104",
                        "NO-15",
                        List.of("A copy is posted on the building. Everyone with a mortgage, lien, lease or other"
                                + " interest of record gets a copy too.")));
    }

    /** Dated Friday, May 15, 2026. */
    static LetterDraft decision() {
        return new LetterDraft(
                SACRAMENTO,
                CASE_FILE,
                "2026-00417",
                "administrative-penalty-1",
                23,
                "decision",
                "Decision of the hearing examiner",
                HEAD,
                OWNER,
                LocalDate.of(2026, 5, 15),
                REGARDING,
                decisionSections(),
                "Daniel Whitcomb",
                "Hearing Examiner",
                Language.ENGLISH,
                Optional.empty());
    }

    private static List<Section> decisionSections() {
        return List.of(
                Section.rows(
                        "The decision in short",
                        "City Code 1.01.070(d)(4)f",
                        "AD-01",
                        List.of(
                                new Row("Decision", "The administrative penalty order is upheld in part"),
                                new Row("You must pay", "$2,500.00, and $312.00 in administrative costs"),
                                new Row("Pay by", "25 days after this decision is served on you"))),
                Section.paragraphs(
                        "The hearing",
                        "City Code 1.01.070(d)(4)e",
                        "AH-20",
                        List.of("The hearing was held on Tuesday, April 28, 2026, at 10:00 a.m. in Room 1104 of City"
                                + " Hall. Ms. Núñez Ortega appeared for herself. Senior Inspector R. Ortiz appeared"
                                + " for the city. Both testified under oath.")),
                Section.bullets(
                        "Findings of fact",
                        "City Code 1.01.070(d)(4)f(i)",
                        "AD-02",
                        List.of(
                                "Ms. Núñez Ortega has owned the building since 2011.",
                                "The notice and order was served on her by certified mail on Tuesday, March 3, 2026.",
                                "On April 9, 2026 the roof was covered but the wiring was still exposed.",
                                "She took steps to correct the violation: a permit was issued on March 27, 2026.")),
                Section.paragraphs(
                        "Why",
                        "City Code 1.01.070(d)(4)f(i)",
                        "AD-02",
                        List.of(
                                "The violation went on after the time the order gave. The law lets the penalty run from"
                                        + " $1,000 to $5,000 for a violation of Level C.",
                                "The examiner lowers the penalty from $4,000 to $2,500 because the owner acted in good"
                                        + " faith, most of the work is done, and no one was hurt.")),
                Section.bullets(
                                "What you can do",
                                "Code of Civil Procedure 1094.5 and 1094.6",
                                "AD-11",
                                List.of(
                                        "Pay online with the code below, by mail, or at the counter.",
                                        "Ask a court to review this decision. The time for judicial review is governed"
                                                + " by Code of Civil Procedure section 1094.6: you must file no later"
                                                + " than the 90th day after the decision becomes final."))
                        .asChoices(),
                Section.paragraphs(
                        "If you do not pay",
                        "City Code 1.01.070(d)(4)g",
                        "AC-04",
                        List.of(
                                "Interest runs from the 26th day after this decision is served on you, at the yearly rate"
                                        + " for court judgments. The city may record a lien on the property.")));
    }

    /** Dated Tuesday, March 3, 2026. */
    static LetterDraft spanishNotice() {
        LetterDraft english = noticeAndOrder();
        return new LetterDraft(
                english.jurisdiction(),
                english.caseFile(),
                english.caseNumber(),
                english.matterId(),
                english.actSeq(),
                english.letterName(),
                "Aviso y orden de reparación",
                HEAD,
                OWNER,
                english.dated(),
                List.of("3526 High Street, Sacramento", "APN 252-0101-004", "Caso 2026-00417"),
                List.of(
                        Section.paragraphs(
                                "Lo que encontramos",
                                "City Code 49.11.1103(2)",
                                "NO-07",
                                List.of("El edificio está en malas condiciones: el techo está abierto y no hay agua"
                                        + " caliente. ¿Qué significa esto? La niñez que vive allí corre peligro.")),
                        Section.bullets(
                                        "Lo que usted puede hacer",
                                        "City Code 49.11.1103(4)",
                                        "NO-09",
                                        List.of(
                                                "Pida una reinspección cuando esté arreglado.",
                                                "Apele por escrito dentro de los 30 días después de la notificación."))
                                .asChoices()),
                "Rosa Ortiz",
                "Oficial de Construcción",
                Language.SPANISH,
                Optional.empty());
    }

    static Section blankActionRequired() {
        return Section.paragraphs("Action required", "City Code 49.11.1103(3)", "NO-08", List.of("  "));
    }

    /** The same letter of another jurisdiction. */
    static LetterDraft of(JurisdictionId jurisdiction, LetterDraft draft) {
        return changed(draft, jurisdiction, draft.addressee(), draft.sections());
    }

    /** The same letter to another recipient. */
    static LetterDraft to(LetterDraft draft, Addressee addressee) {
        return changed(draft, draft.jurisdiction(), addressee, draft.sections());
    }

    /** The same letter with other contents. */
    static LetterDraft with(LetterDraft draft, List<Section> sections) {
        return changed(draft, draft.jurisdiction(), draft.addressee(), sections);
    }

    private static LetterDraft changed(
            LetterDraft draft, JurisdictionId jurisdiction, Addressee addressee, List<Section> sections) {
        return new LetterDraft(
                jurisdiction,
                draft.caseFile(),
                draft.caseNumber(),
                draft.matterId(),
                draft.actSeq(),
                draft.letterName(),
                draft.title(),
                draft.letterhead(),
                addressee,
                draft.dated(),
                draft.regarding(),
                sections,
                draft.signedBy(),
                draft.signedRole(),
                draft.language(),
                draft.courtesy());
    }
}
