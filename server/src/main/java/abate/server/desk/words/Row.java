package abate.server.desk.words;

/** One answer with its question, as summaries and details list them. */
public record Row(String label, String value) {}
