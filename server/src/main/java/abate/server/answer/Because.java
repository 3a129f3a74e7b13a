package abate.server.answer;

import java.util.List;

/**
 * What opens under "why?": a sentence, the section it rests on, and the sentences behind it.
 *
 * @param cite the section; empty where none is cited
 */
public record Because(String says, String cite, List<Because> because) {
    public Because {
        because = List.copyOf(because);
    }
}
