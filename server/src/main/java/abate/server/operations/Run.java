package abate.server.operations;

import java.nio.file.Path;

/**
 * What the running system was started with.
 *
 * @param port where the pages are served; 0 for any free one
 * @param data the folder of everything this run keeps
 * @param books the folder of the books of law
 */
public record Run(Mode mode, int port, Path data, Path books) {}
