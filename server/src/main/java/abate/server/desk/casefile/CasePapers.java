package abate.server.desk.casefile;

import abate.server.desk.words.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The papers and pictures of a case file. */
public record CasePapers(List<Paper> papers, List<Photo> photos) {
    public CasePapers {
        papers = List.copyOf(papers);
        photos = List.copyOf(photos);
    }

    /**
     * One frozen letter, for one recipient.
     *
     * @param act the act that issued it
     * @param dated the day printed on it
     * @param sha256 the hash it was frozen with
     * @param href where it is read; empty where the reader may not know whom it went to
     * @param code printed on it for its recipient to type; empty where the reader may not know whom it went to
     */
    public record Paper(long act, String title, String to, When dated, String href, String sha256, String code) {

        /** Enough of the hash to compare by eye. */
        public String shortHash() {
            return sha256.length() > 12 ? sha256.substring(0, 12) + "…" : sha256;
        }
    }

    /** One picture or file, with the address of its small form and of the one to read. */
    public record Photo(boolean picture, String kind, LocalDate on, String thumbnail, String view) {}

    /** The letters an act issued. */
    List<Paper> ofAct(long act) {
        return act == 0
                ? List.of()
                : papers.stream().filter(paper -> paper.act() == act).toList();
    }

    /** One line of the timeline for the pictures of each day. */
    List<CaseTimeline.Line> photoLines(LocalDate today) {
        Map<LocalDate, List<Photo>> byDay =
                photos.stream().collect(Collectors.groupingBy(Photo::on, TreeMap::new, Collectors.toList()));
        return byDay.entrySet().stream()
                .map(day -> new CaseTimeline.Line(
                        0,
                        When.of(day.getKey(), today),
                        Optional.empty(),
                        day.getValue().size() == 1
                                ? "A photo or file was added"
                                : day.getValue().size() + " photos or files were added",
                        "",
                        "",
                        "",
                        List.of(),
                        "",
                        "",
                        List.of(),
                        List.of(),
                        day.getValue(),
                        false))
                .toList();
    }
}
