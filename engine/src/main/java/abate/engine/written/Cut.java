package abate.engine.written;

import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Inside braces a comma ends what is written: of {@code {each: $20,000}} the zeros become a name with nothing behind it. */
final class Cut {
    private Cut() {}

    /** Whether this is no name with its value but the rest of the value before it: no colon stands behind it. */
    static boolean atComma(MappingNode mapping, NodeTuple tuple) {
        return mapping.getFlowStyle() == FlowStyle.FLOW
                && tuple.getValueNode() instanceof ScalarNode value
                && value.getValue().isEmpty()
                && tuple.getKeyNode().getEndMark().map(Cut::endsThere).orElse(false);
    }

    private static boolean endsThere(Mark mark) {
        int[] text = mark.getBuffer();
        int at = mark.getPointer();
        while (at < text.length && Character.isWhitespace(text[at])) {
            at++;
        }
        return at < text.length && (text[at] == ',' || text[at] == '}');
    }

    /** The comma as it was written, with a space behind it or without. */
    static String between(NodeTuple tuple) {
        return tuple.getKeyNode()
                .getStartMark()
                .filter(mark -> mark.getPointer() > 0 && mark.getBuffer()[mark.getPointer() - 1] == ',')
                .map(mark -> ",")
                .orElse(", ");
    }
}
