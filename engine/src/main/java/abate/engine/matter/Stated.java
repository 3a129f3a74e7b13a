package abate.engine.matter;

import abate.engine.book.Authority;
import abate.engine.book.Words;
import java.util.List;

/**
 * One content of a letter as it stands on file.
 *
 * @param item what the law wants stated: "What is wrong and which provisions are violated"
 * @param lines what is stated, a line for each point; a value that is not on file is an ellipsis
 * @param particular it tells something of this case; false for words that are the same for everyone
 * @param authority the provision that requires it
 */
public record Stated(Words item, List<Words> lines, boolean particular, Authority authority) {
    public Stated {
        lines = List.copyOf(lines);
    }
}
