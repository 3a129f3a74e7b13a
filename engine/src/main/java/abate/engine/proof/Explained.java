package abate.engine.proof;

import abate.engine.book.Yaml;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a book says of the rules that stand on nothing in it.
 *
 * @param engine rules that a part of the engine carries, with the part in words
 * @param notModelled rules that no program can check, with the reason
 */
record Explained(Map<String, String> engine, Map<String, String> notModelled) {
    private static final Pattern CLASS = Pattern.compile("abate(?:\\.[a-z]+)+\\.[A-Z]\\w*");
    private static final int SENTENCE = 25;

    static Explained in(Path book, List<String> problems) {
        Path file = book.resolve("rules.yaml");
        Tree top = new Tree("rules.yaml", Files.exists(file) ? Yaml.map(file, problems) : Map.of(), problems);
        Explained explained = new Explained(top.named("engine"), top.named("not_modelled"));
        top.done();
        return explained;
    }

    boolean explains(String rule) {
        return engine.containsKey(rule) || notModelled.containsKey(rule);
    }

    /** What is wrong with what is said: a part that does not exist, a reason that is no sentence, a rule said twice. */
    void check(List<String> problems) {
        engine.forEach((rule, part) -> part(rule, part, problems));
        notModelled.forEach((rule, why) -> {
            if (why.length() < SENTENCE) {
                problems.add("rules.yaml › not_modelled." + rule + ": say the reason in a sentence");
            }
            if (engine.containsKey(rule)) {
                problems.add("rules.yaml › " + rule + " stands under engine and under not_modelled");
            }
        });
    }

    private static void part(String rule, String part, List<String> problems) {
        Matcher named = CLASS.matcher(part);
        boolean any = false;
        while (named.find()) {
            any = true;
            if (!exists(named.group())) {
                problems.add("rules.yaml › engine." + rule + ": there is no class " + named.group());
            }
        }
        if (!any) {
            problems.add("rules.yaml › engine." + rule + ": name the class that carries it");
        }
    }

    /** Classes of the running system may be missing where only the engine is there; those of the engine may not. */
    private static boolean exists(String name) {
        if (!name.startsWith("abate.engine.") && !there("abate.server.Abate")) {
            return true;
        }
        return there(name);
    }

    private static boolean there(String name) {
        try {
            Class.forName(name, false, Explained.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException missing) {
            return false;
        }
    }
}
