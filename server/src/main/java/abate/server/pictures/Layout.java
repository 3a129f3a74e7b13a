package abate.server.pictures;

import abate.engine.outline.Outline;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.LayerConstraint;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.alg.layered.options.WrappingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** Lays a procedure out in layers, arrows at right angles, by the Eclipse Layout Kernel; the same each time. */
final class Layout {
    private static final double PAD_X = 6;
    static final double PAD_Y = 3;

    static {
        // The kernel clones the defaults of its settings, and knows how only once its own are registered.
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    }

    private final Outline outline;
    private final Lettered lettered;

    Layout(Outline outline) {
        this.outline = outline;
        this.lettered = new Lettered(outline);
    }

    /** The diagram in that style; empty where the kernel cannot fold it so without losing an arrow. */
    Optional<Diagram> laid(Diagram.Style style) {
        ElkNode graph = ElkGraphUtil.createGraph();
        settings(graph, style);
        Map<String, Put> states = new LinkedHashMap<>();
        outline.states().forEach(state -> states.put(state.key(), put(graph, state)));
        List<Drawn> arrows = outline.arrows().stream()
                .flatMap(arrow -> drawn(arrow, states, style).stream())
                .toList();
        new LayeredLayoutProvider().layout(graph, new NullElkProgressMonitor());
        if (arrows.stream().anyMatch(arrow -> arrow.edge().getSections().isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(new Diagram(
                        style,
                        graph.getWidth(),
                        graph.getHeight(),
                        states.values().stream().map(Put::box).toList(),
                        arrows.stream().map(Layout::line).toList()))
                .filter(Diagram::holds);
    }

    /** A state as the kernel holds it. */
    private record Put(Outline.State state, Block inside, ElkNode node) {
        Diagram.Box box() {
            return new Diagram.Box(
                    state, inside, new Diagram.Rectangle(node.getX(), node.getY(), node.getWidth(), node.getHeight()));
        }
    }

    /** An arrow as the kernel holds it. */
    private record Drawn(Outline.Arrow arrow, Block words, ElkEdge edge) {}

    private Put put(ElkNode graph, Outline.State state) {
        Block inside = lettered.box(state);
        return new Put(state, inside, node(graph, state, inside));
    }

    private Optional<Drawn> drawn(Outline.Arrow arrow, Map<String, Put> states, Diagram.Style style) {
        Put from = states.get(arrow.from());
        Put to = states.get(arrow.to());
        if (from == null || to == null) {
            return Optional.empty();
        }
        ElkEdge edge = ElkGraphUtil.createSimpleEdge(from.node(), to.node());
        Block words = lettered.words(arrow, style.titles());
        label(edge, words);
        return Optional.of(new Drawn(arrow, words, edge));
    }

    private static void settings(ElkNode graph, Diagram.Style style) {
        graph.setProperty(CoreOptions.DIRECTION, style.down() ? Direction.DOWN : Direction.RIGHT);
        graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(CoreOptions.PADDING, new ElkPadding(4));
        graph.setProperty(CoreOptions.RANDOM_SEED, 1);
        graph.setProperty(CoreOptions.EDGE_LABELS_INLINE, true);
        graph.setProperty(CoreOptions.SPACING_NODE_NODE, 6.3);
        graph.setProperty(CoreOptions.SPACING_EDGE_NODE, 4.9);
        graph.setProperty(CoreOptions.SPACING_EDGE_EDGE, 4.2);
        graph.setProperty(CoreOptions.SPACING_EDGE_LABEL, 1.0);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 8.4);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 5.6);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 4.2);
        graph.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.MODEL_ORDER);
        graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NONE);
        graph.setProperty(LayeredOptions.THOROUGHNESS, 12);
        if (style.shape() > 0) {
            graph.setProperty(LayeredOptions.WRAPPING_STRATEGY, WrappingStrategy.MULTI_EDGE);
            graph.setProperty(CoreOptions.ASPECT_RATIO, style.shape());
            graph.setProperty(LayeredOptions.WRAPPING_ADDITIONAL_EDGE_SPACING, 1.0);
        }
        graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
    }

    private static ElkNode node(ElkNode graph, Outline.State state, Block inside) {
        ElkNode node = ElkGraphUtil.createNode(graph);
        node.setDimensions(Math.max(62, inside.width() + 2 * PAD_X), inside.height() + 2 * PAD_Y);
        node.setProperty(
                CoreOptions.NODE_SIZE_CONSTRAINTS, EnumSet.noneOf(org.eclipse.elk.core.options.SizeConstraint.class));
        if (state.first()) {
            node.setProperty(LayeredOptions.LAYERING_LAYER_CONSTRAINT, LayerConstraint.FIRST);
        }
        return node;
    }

    private static void label(ElkEdge edge, Block words) {
        ElkLabel label = ElkGraphUtil.createLabel(".", edge);
        label.setDimensions(words.width() + 4, words.height() + 3);
        label.setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
        label.setProperty(CoreOptions.EDGE_LABELS_INLINE, true);
    }

    private static Diagram.Line line(Drawn drawn) {
        ElkEdgeSection section = drawn.edge().getSections().getFirst();
        List<Diagram.Point> corners = new ArrayList<>();
        corners.add(new Diagram.Point(section.getStartX(), section.getStartY()));
        section.getBendPoints().forEach(bend -> corners.add(new Diagram.Point(bend.getX(), bend.getY())));
        corners.add(new Diagram.Point(section.getEndX(), section.getEndY()));
        ElkLabel label = drawn.edge().getLabels().getFirst();
        return new Diagram.Line(
                drawn.arrow(),
                List.copyOf(corners),
                drawn.words(),
                new Diagram.Rectangle(label.getX(), label.getY(), label.getWidth(), label.getHeight()));
    }
}
