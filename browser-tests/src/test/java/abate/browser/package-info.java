/** The pages in a real Chromium: the whole story by different people, with an accessibility check on every page. */
@NullMarked
package abate.browser;

import org.jspecify.annotations.NullMarked;
