/** The demonstration: a made-up city at work on real addresses, told through the same doors its people use. */
@NullMarked
package abate.server.demo;

import org.jspecify.annotations.NullMarked;
