package abate.server.desk;

/** One answer with its question, as summaries and details list them. */
public record Row(String label, String value) {}
