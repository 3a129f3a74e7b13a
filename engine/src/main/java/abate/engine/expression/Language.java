package abate.engine.expression;

import abate.engine.value.Kind;
import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.cel.checker.CelStandardDeclarations;
import dev.cel.checker.CelStandardDeclarations.StandardFunction;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.OpaqueType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The expression language over one vocabulary: parses and type-checks by the Common Expression Language, with days,
 * money, moments and rates as types of their own, so that a sum of a day and an amount is found at load.
 */
public final class Language {
    private static final CelType DAY = OpaqueType.create("day");
    private static final CelType MONEY = OpaqueType.create("money");
    private static final CelType RATE = OpaqueType.create("rate");
    private static final CelType MOMENT = OpaqueType.create("moment");

    /** What of the standard the engine can evaluate; the rest is refused at load. */
    private static final Set<StandardFunction> SPOKEN = EnumSet.of(
            StandardFunction.NOT_STRICTLY_FALSE,
            StandardFunction.CONDITIONAL,
            StandardFunction.LOGICAL_NOT,
            StandardFunction.LOGICAL_OR,
            StandardFunction.LOGICAL_AND,
            StandardFunction.EQUALS,
            StandardFunction.NOT_EQUALS,
            StandardFunction.LESS,
            StandardFunction.LESS_EQUALS,
            StandardFunction.GREATER,
            StandardFunction.GREATER_EQUALS,
            StandardFunction.ADD,
            StandardFunction.SUBTRACT,
            StandardFunction.MULTIPLY,
            StandardFunction.DIVIDE,
            StandardFunction.INDEX,
            StandardFunction.IN,
            StandardFunction.SIZE,
            StandardFunction.CONTAINS,
            StandardFunction.STARTS_WITH,
            StandardFunction.ENDS_WITH);

    private static final Set<CelType> UNKNOWN =
            Set.of(SimpleType.DOUBLE, SimpleType.UINT, SimpleType.BYTES, SimpleType.TIMESTAMP, SimpleType.DURATION);

    /** The compiler goes through all of these for every expression, so fewer make a book load sooner. */
    private static final CelStandardDeclarations STANDARD = CelStandardDeclarations.newBuilder()
            .filterFunctions((function, overload) -> SPOKEN.contains(function)
                    && overload.celOverloadDecl().parameterTypes().stream().noneMatch(UNKNOWN::contains))
            .build();

    private final CelCompiler compiler;
    private final Map<String, CelAbstractSyntaxTree> checked = new HashMap<>();

    /** The language whose names are those of the vocabulary. */
    public Language(Vocabulary vocabulary) {
        Structs structs = new Structs();
        CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .setStandardEnvironmentEnabled(false)
                .setStandardDeclarations(STANDARD)
                .addFunctionDeclarations(functions());
        vocabulary.names().forEach((name, kind) -> builder.addVar(name, structs.type(kind)));
        this.compiler = builder.setTypeProvider(structs).build();
    }

    /**
     * The expression of that source, which must be of the expected sort.
     *
     * @throws ExpressionFault where it does not parse, names something unknown or is of another sort
     */
    public Expression expression(String source, Kind expected) {
        try {
            CelAbstractSyntaxTree ast = checked.get(source);
            if (ast == null) {
                ast = compiler.compile(source).getAst();
                checked.put(source, ast);
            }
            requireKind(source, expected, ast.getResultType());
            return new Expression(source, ast.getExpr());
        } catch (CelValidationException e) {
            throw new ExpressionFault("\"" + source + "\": " + firstLine(e.getMessage()));
        }
    }

    private static String firstLine(@org.jspecify.annotations.Nullable String message) {
        return message == null
                ? "not understood"
                : plain(message.lines()
                        .findFirst()
                        .orElse("not understood")
                        .replaceFirst("^ERROR: <input>:\\d+:\\d+: ", ""));
    }

    /** The parser tells what it hoped for by the names of its tokens; whoever writes a book needs the place. */
    private static String plain(String parser) {
        return parser.replaceFirst(".*mismatched input '<EOF>' expecting.*", "it ends where something more must stand")
                .replaceFirst(
                        ".*(?:mismatched|extraneous) input '(.+?)' expecting.*", "'$1' cannot stand where it does")
                .replaceFirst(".*token recognition error at: '(.+?)'.*", "'$1' means nothing in an expression")
                .replaceFirst(".*no viable alternative at input '(.+?)'.*", "'$1' cannot stand where it does");
    }

    private static void requireKind(String source, Kind expected, CelType found) {
        if (expected == Kind.ANY || found.equals(SimpleType.DYN)) {
            return;
        }
        CelType wanted = new Structs().type(expected);
        if (!wanted.isAssignableFrom(found)) {
            throw new ExpressionFault(
                    "\"" + source + "\" is of sort " + found.name() + ", but " + wanted.name() + " is needed here");
        }
    }

    private static List<CelFunctionDecl> functions() {
        List<CelFunctionDecl> all = new ArrayList<>();
        for (String comparison : List.of("_<_", "_<=_", "_>_", "_>=_")) {
            all.add(CelFunctionDecl.newFunctionDeclaration(
                    comparison,
                    List.of(
                            overload(comparison + "day", SimpleType.BOOL, DAY, DAY),
                            overload(comparison + "money", SimpleType.BOOL, MONEY, MONEY),
                            overload(comparison + "moment", SimpleType.BOOL, MOMENT, MOMENT))));
        }
        all.add(function("_+_", overload("money_plus", MONEY, MONEY, MONEY)));
        all.add(function("_-_", overload("money_minus", MONEY, MONEY, MONEY)));
        all.add(function(
                "_*_",
                overload("money_times", MONEY, MONEY, SimpleType.INT),
                overload("times_money", MONEY, SimpleType.INT, MONEY)));
        all.add(function("_/_", overload("money_divided", MONEY, MONEY, SimpleType.INT)));
        all.add(function("usd", overload("usd_int", MONEY, SimpleType.INT)));
        all.add(function("days", overload("days_between", SimpleType.INT, DAY, DAY)));
        all.add(function("day_of", overload("day_of_moment", DAY, MOMENT), overload("day_of_day", DAY, DAY)));
        all.add(function("months_before", overload("months_before", DAY, DAY, SimpleType.INT)));
        all.add(function("years_before", overload("years_before", DAY, DAY, SimpleType.INT)));
        all.add(function("sum", overload("sum_money", MONEY, ListType.create(MONEY))));
        all.add(function("least", overload("least_money", MONEY, MONEY, MONEY)));
        all.add(function("most", overload("most_money", MONEY, MONEY, MONEY)));
        all.add(function(
                "text",
                overload("text_money", SimpleType.STRING, MONEY),
                overload("text_int", SimpleType.STRING, SimpleType.INT)));
        all.add(function("known", overload("known_any", SimpleType.BOOL, SimpleType.DYN)));
        return all;
    }

    private static CelFunctionDecl function(String name, CelOverloadDecl... overloads) {
        return CelFunctionDecl.newFunctionDeclaration(name, overloads);
    }

    private static CelOverloadDecl overload(String id, CelType result, CelType... parameters) {
        return CelOverloadDecl.newGlobalOverload("abate_" + id, result, parameters);
    }

    /**
     * Sorts as types of the expression language; things with parts become structures of it. Filled only while its
     * language is made, since a structure may name itself, and never changed after.
     */
    @SuppressWarnings("Immutable")
    private static final class Structs implements CelTypeProvider {
        private final Map<String, CelType> byName = new LinkedHashMap<>();

        CelType type(Kind kind) {
            return switch (kind) {
                case Kind.Simple simple -> simple(simple);
                case Kind.ListOf list -> ListType.create(type(list.of()));
                case Kind.Table table -> MapType.create(SimpleType.STRING, type(table.of()));
                case Kind.Parts parts -> struct(parts);
            };
        }

        private static CelType simple(Kind.Simple simple) {
            return switch (simple) {
                case FLAG -> SimpleType.BOOL;
                case WHOLE -> SimpleType.INT;
                case MONEY -> MONEY;
                case RATE -> RATE;
                case DAY -> DAY;
                case MOMENT -> MOMENT;
                case TEXT -> SimpleType.STRING;
                case ANY -> SimpleType.DYN;
            };
        }

        private CelType struct(Kind.Parts parts) {
            CelType known = byName.get(parts.name());
            if (known != null) {
                return known;
            }
            Map<String, CelType> types = new LinkedHashMap<>();
            StructType struct = StructType.create(
                    parts.name(),
                    ImmutableSet.copyOf(parts.parts().keySet()),
                    field -> Optional.ofNullable(types.get(field)));
            byName.put(parts.name(), struct);
            parts.parts().forEach((name, kind) -> types.put(name, type(kind)));
            return struct;
        }

        @Override
        public ImmutableCollection<CelType> types() {
            return ImmutableList.copyOf(byName.values());
        }

        @Override
        public Optional<CelType> findType(String name) {
            return Optional.ofNullable(byName.get(name));
        }
    }
}
